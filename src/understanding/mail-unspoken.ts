import { sieved } from './sieve.ts';
import type { Asked } from './topics.ts';

/** 見当たらない, 受け取っていない are of a mail only where something is named that could be one. Expects folded text. */
export function withoutMailUnspoken(asked: Asked, text: string): Asked {
  if (!asked.topics.includes('app.email') || NAMED.test(text)) return asked;
  return { ...asked, topics: asked.topics.filter((topic) => topic !== 'app.email') };
}

const NAMED = sieved(
  /めーる|メール|mail|inbox|message|notice|letter|アプリ|あぷり|\bapps?\b|案内|お知らせ|しらせ|通知|連絡|送(?:っ|ら|り)|届|受信|迷惑|アドレス|邮|郵|信箱|收件|收到|通知|发|發|메일|안내|알림|공지|수신|보낸|보내|받은/iu,
);
