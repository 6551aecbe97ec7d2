import { billOf, type Bill, type Load, type Prices, type Rates } from './cost.ts';
import { MORNING_HOURS } from './morning.ts';

interface Costs {
  readonly loads: readonly (Load & { readonly writing: number })[];
  readonly rates: Rates;
  readonly prices: Prices;
  /** Of those who write. */
  readonly reminded: number;
}

/** What each of the mornings comes to, as Markdown. */
export function costTable({ loads, rates, prices, reminded }: Costs): string {
  const { coreHour, gbMonth, push } = prices;
  return `
## What it costs

**The prices are the reader's, and these are invented**, round ones to show the sum: ${coreHour} a core hour, ${gbMonth} for a GB of disk in a month, ${push} a
push. Give your own with \`--core-hour\`, \`--gb-month\` and \`--push\`, all in one currency. Cores are the fewest with which nothing waits for us, one
worker more, and the database's; they stand ready for ${MORNING_HOURS} hours, and count as used up at the share of them that is planned with. Pushes are
answers behind the token's end, and a reminder for ${reminded * 100} % of those who write (\`--reminders\`).

| Merchants who write | Cores: workers + web + database | Core hours | Of these used | Database, GB | Pushes | Price of machines | Of disk | Of pushes | Sum |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${loads.map((load) => rowOf(load.writing, billOf(load, rates, prices))).join('\n')}
`;
}

function rowOf(writing: number, bill: Bill): string {
  const { workers, web, database } = bill.cores;
  const cells = [
    whole(writing),
    `${workers} + ${web} + ${database}`,
    bill.coreHours.toFixed(1),
    bill.usedCoreHours.toFixed(1),
    bill.gb.toFixed(1),
    ...[bill.pushes, bill.machines, bill.disk, bill.line, bill.sum].map(whole),
  ];
  return `| ${cells.join(' | ')} |`;
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');
