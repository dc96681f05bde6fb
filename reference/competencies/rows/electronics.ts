/** Electronics, electrical engineering, automation: id | Chinese | English | what one does with it, Chinese | English | other names. */
export const ELECTRONICS: readonly string[] = [
  'circuit-design|电路设计|Circuit design|设计并调通一块功能电路|design a working circuit and debug it|模拟电路,数字电路,模电,数电,硬件电路',
  'pcb-design|PCB 设计|PCB design|画出可以投板的 PCB|lay out a board ready for production|PCB,ALTIUM,ALTIUM DESIGNER,CADENCE,ALLEGRO,PADS',
  'embedded-systems|嵌入式开发|Embedded development|在单片机或嵌入式 Linux 上开发驱动和应用|develop drivers and applications on microcontrollers or embedded Linux|单片机,STM32,ARM,RTOS,嵌入式,FREERTOS',
  'signal-processing|信号处理|Signal processing|用滤波和频谱方法从信号里取出信息|draw information from signals by filtering and spectra|DSP,数字信号处理',
  'communication-principles|通信原理与网络|Communication systems|规划、测试或优化一段通信链路|plan, test or tune a communication link|通信原理,5G,光通信,基站,网优,无线通信',
  'fpga|FPGA 开发|FPGA development|用 Verilog 实现并上板验证一个模块|build a module in Verilog and verify it on a board|VERILOG,VHDL,VIVADO',
  'ic-design|集成电路设计|Integrated circuit design|完成一个模块的设计、仿真和验证|design, simulate and verify a block|芯片设计,数字IC,模拟IC,UVM,版图',
  'plc-programming|PLC 编程|PLC programming|编写并现场调试 PLC 程序|write PLC programs and commission them on site|PLC,西门子PLC,三菱PLC,组态,HMI',
  'automatic-control|自动控制|Automatic control|为一个对象建模并整定控制器|model a plant and tune its controller|自动控制原理,PID,运动控制,伺服',
  'power-systems|电力系统|Power systems|完成供配电计算并读懂一次、二次图|calculate a supply network and read its diagrams|供配电,继电保护,变电站,高压,电力系统分析',
  'electrical-drawing|电气设计|Electrical design|画出电气原理图和接线图并选型|draw schematics and wiring and choose parts|电气原理图,EPLAN,强电,弱电,电气制图',
  'iot-development|物联网应用|IoT applications|把传感器、网关和云端连成可用的系统|connect sensors, gateways and cloud into a system|物联网,传感器,MQTT,LORA,ZIGBEE',
  'robotics|机器人应用|Robotics|为机器人编程并调试一个工位|program a robot and set up its cell|工业机器人,ROS,机械臂,FANUC,ABB',
  'new-energy-systems|新能源系统|New energy systems|设计或运维光伏、储能或电池系统|design or run solar, storage or battery systems|光伏,储能,锂电池,电池管理,BMS,风电',
]
