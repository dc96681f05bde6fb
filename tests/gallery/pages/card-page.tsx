import { useState } from 'react'
import { Button } from '~/src/ui/button/button'
import { CareerCard } from '~/src/ui/career-card/career-card'
import { DateField } from '~/src/ui/date/date-field'
import { SlotPicker } from '~/src/ui/date/slot-picker'
import { Dialog } from '~/src/ui/overlay/dialog'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { SearchablePicker } from '~/src/ui/picker/searchable-picker'
import { Screen } from '~/src/ui/screen/screen'
import { navigation } from '../sample'

const cities = Array.from({ length: 337 }, (_, index) => ({ value: String(index), label: `城市${index}`, keywords: `city${index}` }))

export function CardPage() {
  const [date, setDate] = useState('2026-11-25')
  const [slots, setSlots] = useState<string[]>(['b'])
  const [open, setOpen] = useState(new URLSearchParams(location.search).get('open') ?? '')
  const [chosen, setChosen] = useState<string[]>(['1', '4'])
  return (
    <Screen title="职业卡" hasLargeTitle navigation={{ ...navigation, activeId: 'card' }} width="wide">
      <Stack gap={20}>
        <Columns count={2}>
          <CareerCard seed="lin" name="林一舟" line="哈尔滨工业大学 · 软件工程" chapter="第三章 · 走近行业" growth={{ rings: 14, moments: 6 }} figures={[{ label: '记录', value: 14 }, { label: '面试', value: 3 }, { label: '帮过', value: 2 }]} />
          <CareerCard seed="wang" name="王小明" line="东北林业大学 · 会计学" chapter="第一章 · 认识自己" growth={{ rings: 4, moments: 1 }} figures={[{ label: '记录', value: 4 }]} />
          <CareerCard seed="zhou3" name="Zhou Wen" line="Heilongjiang University · Law" chapter="Chapter 4 · Arriving" growth={{ rings: 26, moments: 20 }} figures={[{ label: 'Records', value: 41 }, { label: 'Interviews', value: 9 }]} />
          <CareerCard seed="a7" name="陈嘉树" line="黑龙江大学 · 法学" chapter="第二章 · 打开世界" growth={{ rings: 9, moments: 3 }} />
        </Columns>
        <DateField label="截止日期" value={date} onChange={setDate} today="2026-11-22" min="2026-11-22" />
        <SlotPicker label="选一个时间" days={[{ date: '2026-11-23', label: '明天 周一', slots: [{ id: 'a', label: '09:00', isTaken: true }, { id: 'b', label: '09:30' }, { id: 'c', label: '14:00' }] }]} value={slots} onChange={setSlots} />
        <Button variant="secondary" onTap={() => notify({ text: '已撤回，可在 10 分钟内恢复', action: { label: '恢复', onTap: () => undefined } })}>撤回</Button>
        <Button variant="danger" onTap={() => setOpen('dialog')}>签约</Button>
        <Button onTap={() => setOpen('picker')}>城市</Button>
      </Stack>
      <Dialog isOpen={open === 'dialog'} title="接受这份协议？" tone="primary" confirmLabel="接受" onConfirm={() => setOpen('')} onCancel={() => setOpen('')} consequences={['冰城数科会马上知道', '在学校审核前，你不能接受别的协议', '学校审核通过后生效，解约需要学校同意']} />
      <SearchablePicker isOpen={open === 'picker'} title="想去的城市" mode="multiple" max={5} options={cities} value={chosen} onChange={setChosen} onClose={() => setOpen('')} />
    </Screen>
  )
}
