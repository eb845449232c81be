/** Where one finding on a line says what another would only repeat, the other keeps quiet. */
import type { Finding } from '../encounter/review.ts';

/** A finding → the rules that it silences on the same line, or for the same code where no line is named. */
const silences: Readonly<Record<string, readonly string[]>> = {
  'code/better-match': ['code/not-documented'],
  'code/passive-neuro': ['code/not-documented', 'documentation/function'],
  'code/wrong-service': ['code/not-documented'],
};

export function silence(findings: readonly Finding[]): Finding[] {
  return findings.filter((quiet) => !findings.some((loud) => silenced(loud, quiet)));
}

function silenced(loud: Finding, quiet: Finding): boolean {
  if (!silences[loud.rule]?.includes(quiet.rule)) return false;
  if (quiet.line !== undefined) return quiet.line === loud.line;
  return quiet.code === loud.code;
}
