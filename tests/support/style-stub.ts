/** CSS modules in component tests: every class is called by its own name. */
const classes: Readonly<Record<string, string>> = new Proxy({}, { get: (_target, name) => (name === '__esModule' ? true : name === 'default' ? classes : String(name)) })
export default classes
