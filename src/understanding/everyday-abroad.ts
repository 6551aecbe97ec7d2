import { rowsOf } from './everyday-words.ts';

/** What tells nothing of a payment in the other languages, whatever is asked. */
const WORDS = rowsOf(`
  hi hello hey please thanks thank you very much sorry excuse me ok okay help a an the is are was it it's its my our i i'm we you this that there here to of in on at for and or so but now just what where when how why which who do does did can could should will would see look looking check checking wait waiting customer customers staff person someone talk history screen app terminal again understand don't know not sure find show shows shown mean means button menu one two three go back stop continue moment minute am i'll let open found it's there's get can't
  你好 您好 谢谢 謝謝 不好意思 请 請 麻烦 吗 嗎 呢 吧 啊 的 了 我 我们 你 您 请问 請問 怎么 怎麼 怎么办 怎麼辦 什么 哪里 哪 在 看 看看 查 查看 找 找不到 等 等等 等一下 客人 顾客 在等 等着 现在 現在 不知道 不清楚 不明白 在哪看 哪看 怎么看 找到了 看到了 有 历史 历史记录 记录 画面 是 这 那 个 人工 继续 返回 再 一次 帮 帮我 帮忙
  안녕하세요 감사합니다 고맙습니다 죄송합니다 죄송한데 네 요 은 는 이 가 을 를 에 에서 도 좀 지금 어디 어떻게 뭐 무엇 왜 확인 확인할게요 확인해 볼게요 볼게요 찾아볼게요 기다려 기다리고 있어요 있습니다 손님 손님이 모르겠어요 모르겠습니다 내역 화면 주세요 부탁드립니다 상담원 계속 다시 한번 한 번 하나요 어디서 어디에서 어디에 봐요 보나요 봐야 보면 보여요 여나요 열어요 되나요 돼요 하죠 해요 찾아요
`);

export const EVERYDAY_ABROAD = { words: new Set(WORDS), patterns: [] } as const;
