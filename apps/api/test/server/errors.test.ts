import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, post, readAnswer, type StandIn, startStandIn } from './stand-in-server.js';

let server: StandIn;
beforeAll(async () => {
  server = await startStandIn();
});
afterAll(() => server.stop());

const chinese = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' };
const fail = (how: string, headers = {}) => post(server, `{ fail(how: "${how}") }`, { as: 'agent', headers });

describe('an error that a resolver throws', () => {
  it('names every bad field with its rule, in English', async () => {
    const { body } = await fail('fields');
    expect(body.errors?.[0]).toMatchObject({
      message: 'Some fields are not right; each is named.',
      path: ['fail'],
      extensions: {
        code: 'BAD_USER_INPUT',
        fields: [
          { path: 'customer.phone', rule: 'CH-5', message: 'is not a valid phone number' },
          { path: 'matter', message: 'at most 10000 characters' },
        ],
      },
    });
  });

  it('does so in Chinese for a Chinese reader', async () => {
    const { body } = await fail('fields', chinese);
    expect(body.errors?.[0]?.extensions.fields).toContainEqual({ path: 'matter', message: '最多 10000 个字符' });
  });

  it('names who holds a task', async () => {
    const { body } = await fail('held', chinese);
    expect(body.errors?.[0]).toMatchObject({
      message: '任务已被王芳认领',
      extensions: { code: 'TASK_ALREADY_CLAIMED', holder: { id: 'm-2', name: '王芳' } },
    });
  });

  it('lists the rules that aren’t met', async () => {
    const { body } = await fail('rules');
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'RULE_NOT_MET', rules: ['CH-5', 'GR-1'] });
  });

  it('shows nothing of the inside, but an id under which it is logged', async () => {
    const { body } = await fail('inside');
    const id = body.errors?.[0]?.extensions.requestId;
    expect(body.errors?.[0]?.extensions.code).toBe('INTERNAL');
    expect(JSON.stringify(body)).not.toMatch(/duplicate|13800000000|stack/);
    const line = JSON.parse(server.logged.at(-1) ?? '{}');
    expect(line).toMatchObject({ requestId: id, error: { stack: expect.stringContaining('stand-in-schema') } });
    expect(line.error.detail).toBeUndefined();
  });
});

describe('the reader’s language', () => {
  it.each([
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['zh-TW', 'zh-CN'],
    ['fr, de;q=0.8', 'zh-CN'],
    ['zh;q=0.2, en;q=0.7', 'en'],
    ['en;q=0', 'zh-CN'],
    ['', 'zh-CN'],
    [',;;q=x,=', 'zh-CN'],
  ])('for "%s" is %s', async (header, language) => {
    const { body } = await post(server, '{ language }', { as: 'agent', headers: { 'accept-language': header } });
    expect(body.data).toEqual({ language });
  });
});

describe('variables that can’t be read', () => {
  const document = 'mutation ($input: FileInput!) { file(input: $input) }';
  const fieldsOf = async (variables: unknown, headers = {}) => {
    const answer = await post(server, document, { as: 'agent', variables, headers });
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.body).not.toHaveProperty('data');
    return answer.body.errors?.[0]?.extensions.fields;
  };

  it('are all named by path, each with what is expected', async () => {
    const input = {
      matter: 7,
      colour: 'MAUVE',
      demands: ['ok', null, 3],
      customer: { phone: false, surname: 'Li' },
      receivedAt: 'yesterday',
      households: 2 ** 40,
      acknowledged: 'yes',
      unknown: 1,
    };
    expect(await fieldsOf({ input })).toEqual([
      { path: 'input.matter', message: 'must be text' },
      { path: 'input.colour', message: 'must be one of RED, GREEN' },
      { path: 'input.demands.1', message: 'must not be null' },
      { path: 'input.demands.2', message: 'must be text' },
      { path: 'input.customer.name', message: 'is required' },
      { path: 'input.customer.phone', message: 'must be text' },
      { path: 'input.customer.surname', message: 'is not a known field' },
      { path: 'input.receivedAt', message: expect.stringContaining('RFC 3339') },
      { path: 'input.households', message: expect.stringContaining('whole number') },
      { path: 'input.acknowledged', message: 'must be true or false' },
      { path: 'input.unknown', message: 'is not a known field' },
    ]);
  });

  it('are named in Chinese', async () => {
    expect(await fieldsOf({ input: { matter: 'x', colour: 'MAUVE', customer: null } }, chinese)).toEqual([
      { path: 'input.colour', message: '应为以下之一：RED、GREEN' },
      { path: 'input.customer', message: '不能为 null' },
    ]);
  });

  it.each([
    ['missing', undefined, 'is required'],
    ['null', { input: null }, 'must not be null'],
    ['a text', { input: 'x' }, 'must be an object'],
    ['a list', { input: [] }, 'must be an object'],
  ])('are named when the whole input is %s', async (_name, variables, message) => {
    expect(await fieldsOf(variables)).toEqual([{ path: 'input', message }]);
  });

  it('never reach a resolver with a NUL character in them', async () => {
    const input = { matter: 'a\u0000b', colour: 'RED', customer: { name: 'x' }, demands: ['\u0000'] };
    expect(await fieldsOf({ input })).toEqual([
      { path: 'input.matter', message: 'holds a NUL character (U+0000)' },
      { path: 'input.demands.0', message: 'holds a NUL character (U+0000)' },
    ]);
  });

  it('are refused when nested without end', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: `{"query":${JSON.stringify(document)},"variables":{"input":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
    });
    const answer = await readAnswer(response);
    expect(answer.body.errors?.[0]?.extensions.fields).toMatchObject([{ message: 'is nested too deeply: at most 32 levels' }]);
  });

  it('keep half a surrogate pair and every other character as it is', async () => {
    const { body } = await post(server, 'query ($text: String!) { echo(text: $text) }', {
      as: 'agent',
      variables: { text: '电⚡\ud83d' },
    });
    expect(body.data?.echo).toBe('电⚡\ud83d');
  });

  it('are named from a long list without the answer growing with it', async () => {
    const demands = Array.from({ length: 20_000 }, () => 1);
    const fields = await fieldsOf({ input: { matter: 'x', colour: 'RED', customer: { name: 'x' }, demands } });
    expect(fields).toHaveLength(200);
  });
});

describe('a document that can’t be executed', () => {
  it.each([
    ['no GraphQL', 'serverTime', 'GRAPHQL_PARSE_FAILED'],
    ['a NUL in its text', '{ echo(text: "a\u0000") }', 'BAD_USER_INPUT'],
    ['an unknown field', '{ serverTme }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown enum value',
      'mutation { file(input: {matter: "x", colour: MAUVE, customer: {name: "x"}}) }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a wrong type', '{ echo(text: 7) }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a date that isn’t', '{ day(on: "2026-02-30") }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a fragment inside itself', '{ node { ...A } } fragment A on Node { child { ...A } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'fragments around each other',
      '{ node { ...A } } fragment A on Node { ...B } fragment B on Node { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['two operations and no choice', 'query A { serverTime } query B { serverTime }', 'GRAPHQL_VALIDATION_FAILED'],
    ['no operation', 'fragment A on Node { name }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an escaped NUL', '{ echo(text: "a\\u0000b") }', 'BAD_USER_INPUT'],
  ])('for %s says so', async (_name, query, code) => {
    const answer = await post(server, query, { as: 'agent' });
    expect([answer.status, codeOf(answer)]).toEqual([200, code]);
    expect(answer.body).not.toHaveProperty('data');
  });

  it('names the argument that holds a NUL', async () => {
    const { body } = await post(server, 'mutation { file(input: {matter: "\\u0000", colour: RED, customer: {name: "x"}}) }', {
      as: 'agent',
    });
    expect(body.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.matter' }]);
  });

  it('is told to a Chinese reader with a Chinese beginning, and what a date should look like', async () => {
    const wrong = await post(server, '{ serverTme }', { headers: chinese });
    expect(wrong.body.errors?.[0]?.message).toMatch(/^查询与接口定义不符：/);
    const date = await post(server, '{ day(on: "soon") }', { headers: chinese });
    expect(date.body.errors?.[0]?.message).toBe('查询与接口定义不符：应为日期，例如 2026-02-13');
  });

  it('is never quoted back at full length', async () => {
    const { body } = await post(server, `{ ${'x'.repeat(200_000)} }`);
    expect(JSON.stringify(body).length).toBeLessThan(2_000);
  });
});
