import { useEffect } from 'react';

const COUNT = /^\(\d+\) /;

/** Puts how many wait for somebody before the page's title, so that a tab in the background tells it. */
export function useTitleCount(count: number): void {
  useEffect(() => {
    const put = () => {
      const plain = document.title.replace(COUNT, '');
      const title = count === 0 ? plain : `(${count}) ${plain}`;
      if (document.title !== title) document.title = title;
    };
    put();
    // The frame writes the title itself, also after a change of language.
    const element = document.querySelector('title');
    const watch = new MutationObserver(put);
    if (element !== null) watch.observe(element, { childList: true });
    return () => watch.disconnect();
  }, [count]);
}
