/** Code | Chinese | English | titles met in postings | majors it mostly draws on. */
export const CONSTRUCTION: readonly string[] = [
  '2-02-18-01|建筑和市政设计工程技术人员|Building and municipal designer|建筑设计师,结构设计师|0828,0810',
  '2-02-18-02|土木建筑工程技术人员|Civil engineer|土建工程师,施工员,项目工程师|0810,1201',
  '2-02-18-03|风景园林工程技术人员|Landscape engineer|景观设计师,园林工程师|082803,0905',
  '2-02-18-04|供水排水工程技术人员|Water supply engineer|给排水工程师|0810,0811',
  '2-02-18-05|工程勘察与岩土工程技术人员|Geotechnical engineer|岩土工程师|0810,0814',
  '2-02-18-08|道路与桥隧工程技术人员|Road and bridge engineer|路桥工程师|0810,0818',
  '2-02-18-12|水利水电建筑工程技术人员|Hydraulic engineer|水利工程师|0811',
  '2-02-02-02|工程测量工程技术人员|Survey engineer|测量工程师,测量员|0812,0810',
  '2-02-02-07|地理信息系统工程技术人员|GIS engineer|GIS工程师,地理信息工程师|0812,0705,0809',
  '2-02-30-07|监理工程技术人员|Supervision engineer|监理员,监理工程师|0810,1201',
  '2-02-30-10|工程造价工程技术人员|Cost engineer|造价员,造价工程师,预算员|120105,1201,0810',
  '2-02-30-04|项目管理工程技术人员|Project engineer|项目管理工程师,项目经理助理|1201,0810,0802',
  '2-02-37-02|城乡规划工程技术人员|Urban planner|规划师,城乡规划师|082802,0705',
  '4-08-08-23|建筑信息模型技术员|BIM technician|BIM工程师|0810,0828,1201',
  '2-02-15-08|道路交通工程技术人员|Traffic engineer|交通工程师|0818,0810',
]
