/** What one merchant writes on the morning: a question, a worry, two answers, thanks. */
export const TALK = [
  '更新はいつからですか',
  '充電18%なんですけど更新できますか',
  '充電しました',
  '電源を入れ直しました',
  'ありがとうございます',
] as const;
