/// <reference types="@tarojs/taro" />

declare module '*.module.scss' {
  const classes: Readonly<Record<string, string>>
  export default classes
}
declare module '*.scss'
declare module '*.svg' {
  const url: string
  export default url
}
declare module '*.png' {
  const url: string
  export default url
}

declare namespace NodeJS {
  interface ProcessEnv {
    /** Replaced by a literal at build time: which platform this bundle runs on. */
    TARO_ENV: 'weapp' | 'h5'
    /** Id of the cloud environment the mini-program calls. */
    TARO_APP_CLOUD_ENV?: string
    /** Address of the cloud's HTTP access, for the browser build of a deployed environment. */
    TARO_APP_DESK_API?: string
    NODE_ENV: 'development' | 'production' | 'test'
  }
}
