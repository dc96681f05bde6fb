/** Mechanical engineering and manufacturing: id | Chinese | English | what one does with it, Chinese | English | other names. */
export const MECHANICAL: readonly string[] = [
  'mechanical-design|机械设计|Mechanical design|设计机构和零件，算清强度和公差|design mechanisms and parts with strength and tolerances|机械原理,结构设计,非标设计',
  'mechanical-drawing|机械制图|Mechanical drawing|看懂并画出标注完整的零件图和装配图|read and draw fully dimensioned part and assembly drawings|工程制图,识图,看图,图纸',
  'manufacturing-process|制造工艺|Manufacturing processes|为零件编工艺路线并解决现场问题|plan the route of a part and solve shop-floor problems|工艺设计,工艺规程,工艺改进,装配工艺',
  'cnc-machining|数控加工|CNC machining|编程并加工出合格的零件|program and machine a part to tolerance|数控编程,CNC,加工中心,数控车床,MASTERCAM',
  'mould-design|模具设计|Mould design|设计一副可以开模的模具|design a mould ready to be made|注塑,冲压,模具',
  'finite-element-analysis|有限元分析|Finite element analysis|建模、划网格并判断结果是否可信|model, mesh and judge whether results hold|有限元,CAE,强度分析,模态分析',
  'thermal-engineering|热能与流体|Thermal and fluid engineering|完成热力、换热或流动计算|calculate heat, exchange or flow|传热学,工程热力学,流体力学,暖通,HVAC,制冷',
  'vehicle-engineering|汽车技术|Automotive technology|设计、测试或诊断整车及其系统|design, test or diagnose a vehicle and its systems|整车,汽车电子,新能源汽车,智能驾驶,底盘',
  'equipment-maintenance|设备维护|Equipment maintenance|点检、保养设备并排除常见故障|inspect and service equipment and clear common faults|设备管理,设备维修,TPM,设备点检',
  'lean-production|精益生产|Lean production|测工时、找浪费并改善一条生产线|measure, find waste and improve a line|IE,工业工程,精益,5S,六西格玛,生产管理',
  'quality-control|质量控制|Quality control|制定检验方法，用数据找出质量问题的原因|set inspection methods and trace quality problems with data|QC,QA,质检,品质管理,SPC,FMEA,ISO9001,8D',
]
