/** Code | Chinese | English | titles met in postings | majors it mostly draws on. */
export const ELECTRONICS: readonly string[] = [
  '2-02-09-02|电子元器件工程技术人员|Electronic components engineer|电子工程师|0807,0702',
  '2-02-09-04|电子仪器与电子测量工程技术人员|Electronic measurement engineer|测试测量工程师|0803,0807',
  '2-02-11-01|电工电器工程技术人员|Electrical equipment engineer|电气工程师,电气设计工程师|0806,0808',
  '2-02-12-01|发电工程技术人员|Power generation engineer|发电运行工程师|0805,0806',
  '2-02-12-02|供用电工程技术人员|Power supply engineer|供电工程师,电力工程师|0806',
  '2-02-38-09|集成电路工程技术人员|Integrated circuit engineer|芯片设计工程师,数字IC工程师|0807,0702',
  '2-02-38-10|机器人工程技术人员|Robotics engineer|机器人工程师|0808,0802',
  '2-02-07-07|自动控制工程技术人员|Automation engineer|自动化工程师,电控工程师|0808,0806',
]
