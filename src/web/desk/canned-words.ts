import { inBoth } from '../language.ts';

/** Replies that are written once, and parts of the queue that are kept. */
export const cannedWords = inBoth({
  ja: {
    canned: '定型文',
    none: '定型文はまだありません',
    edit: '定型文の編集',
    lead: 'お知らせの日時や電話番号は、{期限} のように差し込みの名前で書きます。送るときにいまの値が入ります。',
    names: '差し込みの名前',
    title: '題名',
    text: '本文',
    write: '新しく書く',
    save: '保存する',
    remove: '消す',
    views: '保存した表示',
    noViews: '保存した表示はまだありません',
    keepView: 'いまの表示を保存する',
    viewName: '表示の名前',
    removeView: (name: string) => `表示「${name}」を消す`,
  },
  en: {
    canned: 'Canned replies',
    none: 'No canned replies yet',
    edit: 'Edit canned replies',
    lead: 'Write dates and telephone numbers as names in braces, as listed below. The present value is put in when it is sent.',
    names: 'Names in braces',
    title: 'Title',
    text: 'Text',
    write: 'Write a new one',
    save: 'Save',
    remove: 'Remove',
    views: 'Saved views',
    noViews: 'No saved views yet',
    keepView: 'Save this view',
    viewName: 'Name of the view',
    removeView: (name) => `Remove the view "${name}"`,
  },
});
