import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/page/teach/view.ts';

describe('the view that an address names', () => {
  it.each([
    ['https://emr.example/patients/10482/notes?x=1', '/patients/*/notes'],
    ['https://emr.example/app/#/soap/5127/edit?tab=2', '/app/#soap/*/edit'],
    ['https://emr.example/admin#patients/1', '/admin#patients/*'],
    ['https://emr.example/p/0f8fad5b-d9cb-469f-a165-70867728950e', '/p/*'],
    ['https://emr.example/p/Jane%20Roe', '/p/*'],
    ['about:blank', 'blank'],
    ['', ''],
  ])('%s is %s', (address, view) => {
    expect(viewOf(address)).toBe(view);
  });
});
