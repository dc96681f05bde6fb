import { useState } from 'react'
import { Button } from '~/src/ui/button/button'
import { ChipGroup } from '~/src/ui/chip/chip-group'
import { Checkbox } from '~/src/ui/field/checkbox'
import { LevelPicker } from '~/src/ui/field/level-picker'
import type { Level } from '~/src/ui/field/level-picker'
import { NumberInput } from '~/src/ui/field/number-input'
import { SegmentedControl } from '~/src/ui/field/segmented-control'
import { Stepper } from '~/src/ui/field/stepper'
import { Switch } from '~/src/ui/field/switch'
import { TextArea } from '~/src/ui/field/text-area'
import { TextInput } from '~/src/ui/field/text-input'
import { Stack } from '~/src/ui/layout/stack'
import { PickerField } from '~/src/ui/picker/picker-field'
import { Screen } from '~/src/ui/screen/screen'
import { navigation } from '../sample'

const majors = [
  { value: '08', label: '工学', children: [
    { value: '0809', label: '计算机类', children: [
      { value: '080901', label: '计算机科学与技术', keywords: 'jisuanji' },
      { value: '080902', label: '软件工程', keywords: 'ruanjian' },
    ] },
    { value: '0807', label: '电子信息类', children: [{ value: '080701', label: '电子信息工程' }] },
  ] },
  { value: '02', label: '经济学', children: [{ value: '0203', label: '金融学类' }] },
]

export function FormPage() {
  const [name, setName] = useState('林一舟')
  const [words, setWords] = useState('')
  const [pay, setPay] = useState<number | undefined>(8000)
  const [level, setLevel] = useState<Level>(3)
  const [chosen, setChosen] = useState<string[]>(['080902'])
  const [type, setType] = useState<'campus' | 'intern'>('campus')
  const [isOpen, setOpen] = useState(true)
  const [isAgreed, setAgreed] = useState(true)
  const [count, setCount] = useState(3)
  const [cities, setCities] = useState<string[]>(['哈尔滨'])
  return (
    <Screen title="发布职位" onBack={() => undefined} navigation={navigation} footer={<><Button variant="secondary" isBlock>存草稿</Button><Button isBlock>提交审核</Button></>}>
      <Stack gap={20}>
        <SegmentedControl label="类型" options={[{ value: 'campus', label: '校招' }, { value: 'intern', label: '实习' }]} value={type} onChange={setType} />
        <TextInput label="职位名称" mark="必填" value={name} onChange={setName} maxLength={30} hasCounter hint="写清做什么，少用代号" />
        <TextInput label="联系电话" value="1380013" onChange={() => undefined} error="手机号是 11 位数字" kind="tel" />
        <NumberInput label="月薪下限" value={pay} onChange={setPay} suffix="元/月" />
        <PickerField label="专业" mode="multiple" max={5} options={majors} value={chosen} onChange={setChosen} />
        <ChipGroup isMultiple options={['哈尔滨', '长春', '沈阳', '北京'].map((value) => ({ value, label: value }))} value={cities} onChange={setCities} />
        <LevelPicker label="Java" value={level} onChange={setLevel} required={4} sentences={['没有接触过', '知道它是什么', '在指导下能做', '能独立做好一件事', '能带别人做', '别人来请教']} />
        <Stepper label="招聘人数" value={count} onChange={setCount} lessLabel="减少" moreLabel="增加" />
        <TextArea label="职位描述" value={words} onChange={setWords} maxLength={500} placeholder="做什么、和谁一起、会学到什么" />
        <Switch label="公开薪资" hint="公开薪资的职位被打开的次数更多" isChecked={isOpen} onChange={setOpen} />
        <Checkbox label="我已核对没有性别、户籍、院校限制" isChecked={isAgreed} onChange={setAgreed} />
      </Stack>
    </Screen>
  )
}
