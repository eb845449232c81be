/** Installs the libraries and makes their pages, before the tests that read them. */
import { test } from '@playwright/test';
import { prepareLibraries } from '../libraries/prepare.ts';

test('the libraries are installed and their pages made', async () => {
  test.setTimeout(600_000);
  await prepareLibraries();
});
