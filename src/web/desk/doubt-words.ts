import { inBoth } from '../language.ts';

/** What speaks against giving a talk back to the bot, and against ending it. */
export const doubtWords = inBoth({
  ja: {
    giveBackAnyway: 'このまま戻す',
    giveBack: {
      payment:
        '決済の結果が分からないままの相談です。戻すとボットが応対し、加盟店の方に対応の感想を聞きます。結果を確かめて伝えましたか。',
      call: 'こちらから電話すると約束しています。戻しても、約束が済んだことにはなりません。',
      unanswered: '加盟店の方の最後の言葉に、まだ返信していません。',
      draft: '書きかけの返信があります。送らずに戻しても、下書きはこの相談に残ります。',
    },
    closeAnyway: '確かめたので完了する',
    closeTitle: '完了する前に確かめてください',
    close: {
      payment:
        '決済の結果が分からないままの相談です。完了すると、加盟店の方に終わりのお知らせと対応の感想のお願いが届きます。結果を確かめて伝えましたか。',
      call: 'こちらから電話すると約束しています。電話は済みましたか。',
      unanswered: '加盟店の方の最後の言葉に、まだ返信していません。',
      draft: '書きかけの返信があります。送らずに完了しても、下書きはこの相談に残ります。',
    },
  },
  en: {
    giveBackAnyway: 'Give back all the same',
    giveBack: {
      payment:
        'The outcome of a payment is still unknown here. The bot goes on, and the merchant is asked how it was. Have you made sure and told them?',
      call: 'A call was promised. Giving the talk back does not settle that promise.',
      unanswered: 'What the merchant wrote last has no reply yet.',
      draft: 'You have begun a reply. It is not sent, and stays with the ticket as a draft.',
    },
    closeAnyway: 'I have checked: close',
    closeTitle: 'Please check before you close',
    close: {
      payment:
        'The outcome of a payment is still unknown here. The merchant is told that it is over, and asked how it was. Have you made sure and told them?',
      call: 'A call was promised. Has it been made?',
      unanswered: 'What the merchant wrote last has no reply yet.',
      draft: 'You have begun a reply. It is not sent, and stays with the ticket as a draft.',
    },
  },
});
