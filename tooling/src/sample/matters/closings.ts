import type { Category } from '@gridvoice/domain/category';

/** How people end: one sentence that some of them add. Each fits everything its category holds. */
export const closings: Readonly<Record<Category, readonly string[]>> = {
  SUPPLY_QUALITY: [
    '请尽快安排，并给我回个电话。',
    '我就想知道一个准确的时间。',
    '要是今天还没有答复，我就打12398。',
    '希望不要再推来推去。',
    '麻烦师傅来之前先打电话。',
  ],
  BILLING_TARIFF: [
    '钱不多，但是要弄得明白。',
    '请核实后给我回个电话。',
    '希望尽快处理，谢谢。',
    '之前问过一次，没有得到答复。',
    '我每个月都按时交费，从来没有拖欠过。',
  ],
  SERVICE_CONDUCT: [
    '请调查后给我答复。',
    '我不要补偿，只要一个态度。',
    '希望不要让下一个人再遇到。',
    '处理结果请电话告诉我。',
    '如果没有回音，我会继续向上反映。',
  ],
  OTHER: ['盼复，谢谢。', '有进展请短信告诉我。', '方便的话请给我回个电话。', '希望能给一个明确的说法。'],
};
