import { describe, expect, it } from 'vitest';
import { joinStructures } from '../../../src/page/structure/join.ts';

const part = (body: string, read: string[]) => ({
  html: `<!doctype html>\n<html>\n<head>\n</head>\n<body>${body}</body>\n</html>`,
  replaced: 2,
  read,
  unread: [{ what: 'lines', why: 'ambiguous' as const }],
});

describe('the structures of several sites', () => {
  it('become one file, the others as frames of the first', () => {
    const joined = joinStructures([
      part('<p>"1"</p>', ['note.plan']),
      part('<p title="x">2</p>', ['lines.0.code']),
    ]);
    expect(joined?.html).toMatch(
      /^<!doctype html>[\s\S]*<p>"1"<\/p><iframe data-frame="own-address" srcdoc="[^"]*&lt;p title=&quot;x&quot;[^"]*"><\/iframe>\n<\/body>\n<\/html>$/,
    );
    expect(joined).toMatchObject({ replaced: 4, read: ['lines.0.code', 'note.plan'] });
    expect(joined?.unread).toHaveLength(2);
  });

  it('are the one that there is, or none', () => {
    const only = part('', []);
    expect(joinStructures([only])).toEqual(only);
    expect(joinStructures([])).toBeUndefined();
  });
});
