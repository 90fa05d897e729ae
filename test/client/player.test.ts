import { describe, expect, test } from 'vitest';
import { type Outline, outlineOf } from '#client/questionnaire/outline.ts';
import { atTheStart, keysOf, legKey, type Marks, play, positionOf } from '#client/questionnaire/player.ts';
import { reference, twentyTargets } from './ballot-views.ts';

const bodies = twentyTargets.slice(0, 3).map(({ code }) => code);

/** Somebody who answers a questionnaire step by step. */
function respondentOf(questionnaire: string) {
  // as it arrives on a phone
  const outline = JSON.parse(JSON.stringify(outlineOf(reference(questionnaire), bodies))) as Outline;
  let state = atTheStart;
  const position = () => positionOf(outline, state);
  const keyAt = (index: number) => {
    const leg = position().legs[index];
    return leg && legKey(leg.section, leg.target);
  };
  return {
    answers(marks: Marks) {
      state = play(outline, state, { do: 'answer', marks });
    },
    goes(step: 'next' | 'back') {
      state = play(outline, state, { do: step });
    },
    goesTo(to: string) {
      state = play(outline, state, { do: 'go', to });
    },
    position,
    sees: () => keyAt(position().index),
    route: () => position().legs.map((_, index) => keyAt(index)),
    isAsked: (key: string) => keysOf(position().legs).has(key),
  };
}

describe('a citizen who answers M1', () => {
  test('begins with the first section, and cannot go back from it', () => {
    const citizen = respondentOf('m1@1');
    expect(citizen.sees()).toBe('eligibility');
    citizen.goes('back');
    expect(citizen.sees()).toBe('eligibility');
  });

  test('goes on and back section by section', () => {
    const citizen = respondentOf('m1@1');
    citizen.goes('next');
    expect(citizen.sees()).toBe('experience');
    citizen.goes('next');
    citizen.goes('back');
    expect(citizen.sees()).toBe('experience');
  });

  test('who had no business at the ward office is not asked about it', () => {
    const citizen = respondentOf('m1@1');
    citizen.answers({ Q1: ['no'] });
    expect(citizen.isAsked('Q2')).toBe(false);
    expect(citizen.route()).not.toContain('procedures');
    citizen.answers({ Q1: ['yes'] });
    expect(citizen.isAsked('Q2')).toBe(true);
    expect(citizen.route()).toContain('procedures');
  });

  test('who is not eligible stops there, and goes on after a change of mind', () => {
    const citizen = respondentOf('m1@1');
    citizen.answers({ Q0: ['no'] });
    expect(citizen.position()).toMatchObject({ isLast: true, isScreenedOut: true });
    citizen.answers({ Q0: ['yes'] });
    expect(citizen.position()).toMatchObject({ isLast: false, isScreenedOut: false });
  });

  test('stays where they are when a section after it leaves the route, and steps back when their own does', () => {
    const citizen = respondentOf('m1@1');
    citizen.goesTo('procedures');
    citizen.answers({ Q1: ['no'] });
    expect(citizen.sees()).toBe('access');
    citizen.answers({ Q1: [] });
    expect(citizen.sees()).toBe('procedures');
  });

  test('is asked about themselves only after consent', () => {
    const citizen = respondentOf('m1@1');
    expect(citizen.isAsked('P2')).toBe(false);
    citizen.answers({ P0: ['general'] });
    expect(citizen.isAsked('P2')).toBe(true);
    expect(citizen.isAsked('P3')).toBe(false);
  });

  test('comes to the end by going on', () => {
    const citizen = respondentOf('m1@1');
    const seen = new Set([citizen.sees()]);
    while (!citizen.position().isLast) {
      citizen.goes('next');
      seen.add(citizen.sees());
    }
    expect([...seen]).toEqual(citizen.route());
    citizen.goes('next');
    expect(citizen.sees()).toBe(citizen.route().at(-1));
  });
});

describe('a ward official who answers M6', () => {
  test('sees one body after the other', () => {
    const official = respondentOf('m6@1');
    expect(official.route()).toEqual(['bodies@UBNDTP', 'bodies@VPUB', 'bodies@NOIVU']);
  });

  test('is not asked about a body that they do not work with', () => {
    const official = respondentOf('m6@1');
    official.answers({ 'S0@VPUB': ['no'] });
    expect(official.isAsked('S1@VPUB')).toBe(false);
    expect(official.isAsked('S1@NOIVU')).toBe(true);
  });
});
