/** Code | Chinese | English | titles met in postings | majors it mostly draws on. */
export const MANUFACTURING: readonly string[] = [
  '2-02-07-01|机械设计工程技术人员|Mechanical design engineer|机械工程师,结构工程师,机械设计工程师|0802',
  '2-02-07-02|机械制造工程技术人员|Manufacturing engineer|工艺工程师,制造工程师|0802,0804',
  '2-02-07-03|仪器仪表工程技术人员|Instrument engineer|仪表工程师|0803,0808',
  '2-02-07-04|设备工程技术人员|Equipment engineer|设备工程师|0802,0806,0808',
  '2-02-07-06|模具设计工程技术人员|Mould design engineer|模具工程师|0802',
  '2-02-07-08|材料成形与改性工程技术人员|Materials forming engineer|材料成型工程师|0802,0804',
  '2-02-07-09|焊接工程技术人员|Welding engineer|焊接工程师|080411,0802,0804',
  '2-02-07-11|汽车工程技术人员|Automotive engineer|汽车工程师,整车工程师|080207,0802',
  '2-02-08-02|飞行器制造工程技术人员|Aircraft manufacturing engineer|航空工艺工程师|0820,0802',
  '2-02-38-05|智能制造工程技术人员|Intelligent manufacturing engineer|智能制造工程师|080213,0802,0808',
  '2-02-29-03|质量管理工程技术人员|Quality engineer|质量工程师,品质工程师|0802,0804,0827,1207',
  '2-02-30-01|工业工程技术人员|Industrial engineer|IE工程师|1207,0802',
  '2-02-34-02|工业设计工程技术人员|Industrial designer|工业设计师,产品设计师|080205,130504',
]
