/** Building, water, transport, surveying: id | Chinese | English | what one does with it, Chinese | English | other names. */
export const CONSTRUCTION: readonly string[] = [
  'structural-design|结构设计计算|Structural design|完成构件计算并画出结构施工图|calculate members and draw the structure|PKPM,YJK,盈建科,钢结构,混凝土结构',
  'architectural-design|建筑设计|Architectural design|从任务书做到方案和施工图|go from a brief to a scheme and working drawings|建筑方案,施工图设计',
  'construction-management|施工管理|Construction management|组织一个分部工程的进度、质量和安全|run time, quality and safety of a part of the works|施工组织,施工技术,施工员,现场管理,工地',
  'cost-estimation|工程造价|Cost estimation|编制预算、结算并说明依据|prepare budgets and final accounts with their grounds|预算,决算,清单计价,招投标,工程量',
  'surveying|工程测量|Engineering survey|完成控制测量和施工放样|carry out control survey and setting-out|测量放线,全站仪,RTK,水准仪,无人机测绘',
  'site-supervision|工程监理|Site supervision|按规范检查工序并记录问题|inspect works to the code and record faults|监理,旁站,质量验收',
  'geotechnical-engineering|岩土工程|Geotechnical engineering|读懂勘察报告并完成基础或边坡计算|read site reports and calculate foundations or slopes|地质勘察,基坑,边坡,岩土',
  'road-bridge-engineering|道路桥梁|Road and bridge engineering|完成路线、桥涵的设计或施工|design or build roads, bridges and culverts|路桥,隧道,轨道交通,市政道路',
  'water-engineering|水利与给排水|Water engineering|完成水力计算并布置管网或建筑物|calculate hydraulics and lay out networks or structures|给排水,水利,水电站,管网,水文',
  'urban-planning|城乡规划|Urban and rural planning|做现状分析并编制规划方案|analyse a place and draw up a plan|规划设计,国土空间规划,总规,控规',
  'landscape-design|风景园林设计|Landscape design|完成场地分析、方案和植物配置|analyse a site, design it and choose plants|园林设计,景观设计,植物配置,园林',
  'transport-planning|交通规划|Transport planning|调查交通流并提出组织方案|survey traffic and propose how to organise it|交通工程,交通组织,信号配时,VISSIM',
]
