import { describe, expect, test } from 'vitest';
import { foldersOf } from '../../src/files/folders.ts';

const HOME = { data: '/home/ann/.local/state/mlsd', config: '/home/ann/.config/mlsd', cache: '/home/ann/.cache/mlsd' };
const NONE = { data: null, config: null, cache: null };

describe('where files are kept', () => {
  test.each([
    { what: 'in the home folder', env: {}, home: '/home/ann', folders: HOME },
    {
      what: 'where XDG says',
      env: { XDG_STATE_HOME: '/s', XDG_CONFIG_HOME: '/c', XDG_CACHE_HOME: '/k' },
      home: null,
      folders: { data: '/s/mlsd', config: '/c/mlsd', cache: '/k/mlsd' },
    },
    {
      what: 'where MLSD_HOME says',
      env: { MLSD_HOME: '/m', XDG_STATE_HOME: '/s' },
      home: '/home/ann',
      folders: { data: '/m', config: '/m/content', cache: '/m/cache' },
    },
    { what: 'nowhere without a home', env: {}, home: null, folders: NONE },
    { what: 'nowhere with an empty one', env: { XDG_STATE_HOME: '' }, home: '', folders: NONE },
    {
      what: 'nowhere with a relative one',
      env: {},
      home: 'home',
      folders: NONE,
      notices: ['HOME is "home" (not absolute); using no home folder'],
    },
    {
      what: 'at home when XDG is relative',
      env: { XDG_STATE_HOME: 'data' },
      home: '/home/ann',
      folders: HOME,
      notices: ['XDG_STATE_HOME is "data" (not absolute); using ~/.local/state'],
    },
    {
      what: 'at home when MLSD_HOME is relative',
      env: { MLSD_HOME: './m' },
      home: '/home/ann',
      folders: HOME,
      notices: ['MLSD_HOME is "./m" (not absolute); using the usual folders'],
    },
  ])('$what', ({ env, home, folders, notices = [] }) => {
    expect(foldersOf({ env, cwd: '/here', home })).toEqual({ ...folders, notices });
  });

  test('--data-dir is for sessions alone, and from here', () => {
    const surroundings = { env: { MLSD_HOME: '/m' }, cwd: '/here', home: null };
    expect(foldersOf(surroundings, 'x').data).toBe('/here/x');
    expect(foldersOf(surroundings, '/x')).toEqual({ data: '/x', config: '/m/content', cache: '/m/cache', notices: [] });
  });
});
