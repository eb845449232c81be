/** The user's choice of theme, told to the whole document so that its ground and scroll bars follow. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

export function useTheme(root: RefObject<HTMLElement | null>, theme: string): void {
  useLayoutEffect(() => {
    const page = root.current?.ownerDocument.documentElement;
    if (page !== undefined) page.dataset['theme'] = theme;
  }, [root, theme]);
}
