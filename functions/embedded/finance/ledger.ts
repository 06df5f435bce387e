/** A ledger of accounts in euros: money is paid in and out and moved, and each account has a statement. */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { StateGroup, spokenName, unordered } from "../state.ts";
import { cell, rowsOf } from "../table.ts";
import { EURO_TSV } from "./data/euro.ts";
import { fold, money, numeric } from "./shared.ts";
import { ACCOUNTS_KEPT, EURO_RATES } from "./sources.ts";

interface Entry {
  readonly cents: number;
  readonly memo: string;
  readonly balance: number;
}

/** Entries by name of the account, in order. */
type Ledger = Map<string, Entry[]>;

const ledger = new StateGroup<Ledger>(
  "ledger",
  () => new Map(),
  (accounts) =>
    unordered(
      [...accounts].flatMap(([name, entries]) => {
        const left = notTakenBack(entries);
        return left.length === 0 ? [] : [[spokenName(name.replace(/ account$/i, "")), left]];
      }),
    ),
);

/** Cents of the entries, negative of those paid out, without what an equal one took back. */
function notTakenBack(entries: readonly Entry[]): number[] {
  const amounts = Map.groupBy(entries, ({ cents }) => Math.abs(cents));
  return [...amounts]
    .flatMap(([amount, its]) => {
      const net = its.reduce((sum, { cents }) => sum + Math.sign(cents), 0);
      return Array.from({ length: Math.abs(net) }, () => Math.sign(net) * amount);
    })
    .sort((a, b) => a - b);
}

const NAMES = ["household", "travel", "savings", "garden", "repairs", "holiday"];
const PAGE = 5;

const accountField = z.string().min(2).max(40).describe('Name of the account, such as "travel"');
const amountField = z.number().positive().max(1_000_000).describe("Euros, with cents if any");
const accountTakes = { concept: "account.name", literals: NAMES } as const;
const heldAccount = { ...accountTakes, held: true } as const;
const amountTakes = (literals: readonly number[]) =>
  ({ concept: "money.stated", literals, literalOnly: true }) as const;
const memoField = z.string().max(80).default("").describe("What it was for; empty if left out");
const memoTakes = { concept: "tag", unplanned: true } as const;

const entryOutput = z.object({
  account: z.string().describe("Name of the account"),
  balance: z.number().describe("Its balance in euros after the entry"),
  entries: z.int().describe("Entries of the account so far"),
});

function entriesOf(state: Ledger, name: string, field = "account"): { name: string; entries: Entry[] } {
  const known = [...state].find(([one]) => fold(one) === fold(name));
  if (known !== undefined) return { name: known[0], entries: known[1] };
  const names = [...state.keys()];
  const what = names.length === 0 ? "there is none yet" : `there are ${names.join(", ")}`;
  throw new ToolError(`${field}: there is no account "${name}"; ${what}${nearMatches(name, names)}`);
}

const balanceOf = (entries: readonly Entry[]): number => entries.at(-1)?.balance ?? 0;

function post(entries: Entry[], cents: number, memo: string): void {
  const balance = balanceOf(entries) + cents;
  if (balance < 0)
    throw new ToolError(
      `amount: the account holds ${(balanceOf(entries) / 100).toFixed(2)} euros; expected no more than that`,
    );
  entries.push({ cents, memo, balance });
}

function summary(name: string, entries: readonly Entry[]) {
  return { account: name, balance: money(balanceOf(entries) / 100), entries: entries.length };
}

const centsOf = (euros: number): number => Math.round(euros * 100);

const travel = { tool: "ledger_deposit", input: { account: "travel", amount: 500 } };
const savings = { tool: "ledger_deposit", input: { account: "savings", amount: 120.5 } };

/** Currencies whose rate the table gives. */
const rates = () => rowsOf(EURO_TSV).filter((row) => cell(row, 4) !== "");

export const ledgerTools = [
  ledger.changing({
    name: "ledger_deposit",
    domain: "finance",
    kind: "processing",
    description: "Pays euros into an account of the ledger; an account that there is not is opened.",
    input: z.object({ account: accountField, amount: amountField, memo: memoField }),
    output: entryOutput,
    takes: { account: accountTakes, amount: amountTakes([150, 250, 400, 500, 800, 1200]), memo: memoTakes },
    gives: {},
    does: "put| {amount} euros into my {account} account",
    probes: [
      { input: { account: "travel", amount: 500 }, expect: { "/balance": 500, "/entries": 1 } },
      {
        before: [travel],
        input: { account: "Travel", amount: 0.35 },
        expect: { "/account": "travel", "/balance": 500.35 },
      },
    ],
    sources: [ACCOUNTS_KEPT],
    change(state, { account, amount, memo }) {
      const known = [...state.keys()].find((name) => fold(name) === fold(account)) ?? account;
      const entries = state.get(known) ?? [];
      state.set(known, entries);
      post(entries, centsOf(amount), memo);
      return summary(known, entries);
    },
  }),
  ledger.changing({
    name: "ledger_withdraw",
    domain: "finance",
    kind: "processing",
    description: "Pays euros out of an account of the ledger; it cannot go below nothing.",
    input: z.object({ account: accountField, amount: amountField, memo: memoField }),
    output: entryOutput,
    takes: { account: heldAccount, amount: amountTakes([35, 50, 60, 95, 120]), memo: memoTakes },
    gives: {},
    does: "take| {amount} euros out of my {account} account",
    probes: [
      { before: [travel], input: { account: "travel", amount: 49.9 }, expect: { "/balance": 450.1, "/entries": 2 } },
      { before: [travel, savings], input: { account: "savings", amount: 120.5 }, expect: { "/balance": 0 } },
    ],
    sources: [ACCOUNTS_KEPT],
    change(state, { account, amount, memo }) {
      const { name, entries } = entriesOf(state, account);
      post(entries, -centsOf(amount), memo);
      return summary(name, entries);
    },
  }),
  ledger.changing({
    name: "ledger_transfer",
    domain: "finance",
    kind: "processing",
    description: "Moves euros from one account of the ledger to another one that there is.",
    input: z.object({
      from: accountField.describe("Account that is paid from"),
      to: accountField.describe("Account that is paid to"),
      amount: amountField,
    }),
    output: z.object({ from: entryOutput.describe("Account paid from"), to: entryOutput.describe("Account paid to") }),
    takes: { from: heldAccount, to: heldAccount, amount: amountTakes([40, 75, 100, 150]) },
    alike: [["from", "to"]],
    gives: {},
    does: "move| {amount} euros from my {from} account to my {to} account",
    probes: [
      {
        before: [travel, savings],
        input: { from: "travel", to: "savings", amount: 75 },
        expect: { "/from/balance": 425, "/to/balance": 195.5 },
      },
      {
        before: [travel, savings],
        input: { from: "savings", to: "travel", amount: 120.5 },
        expect: { "/from/balance": 0, "/to/balance": 620.5 },
      },
    ],
    sources: [ACCOUNTS_KEPT],
    change(state, { from, to, amount }) {
      const [paying, paid] = [entriesOf(state, from, "from"), entriesOf(state, to, "to")];
      if (paying.name === paid.name)
        throw new ToolError(`to: ${paid.name} is the account that is paid from; expected another`);
      post(paying.entries, -centsOf(amount), `to ${paid.name}`);
      post(paid.entries, centsOf(amount), `from ${paying.name}`);
      return { from: summary(paying.name, paying.entries), to: summary(paid.name, paid.entries) };
    },
  }),
  ledger.looking({
    name: "ledger_balance",
    domain: "finance",
    kind: "processing",
    description:
      "Balance of an account of the ledger in euros, and in a currency that the euro replaced if one is named.",
    input: z.object({
      account: accountField,
      currency: z
        .string()
        .max(60)
        .default("euros")
        .describe("Currency that the euro replaced, such as German marks; euros if left out"),
    }),
    output: z.object({
      account: z.string().describe("Name of the account"),
      balance: z.number().describe("Balance in euros"),
      converted: z.number().describe("Balance in the currency asked for, at the fixed rate, two decimals"),
      entries: z.int().describe("Entries of the account so far"),
    }),
    takes: { account: heldAccount, currency: { concept: "currency.legacy", unplanned: true } },
    gives: {
      "/balance": {
        concept: "money.euro",
        phrase: "the balance of my {account} account[, in euros]",
        ask: "how many euros are in my {account} account now",
      },
    },
    probes: [
      { before: [travel], input: { account: "travel" }, expect: { "/balance": 500, "/converted": 500 } },
      { before: [travel], input: { account: "travel", currency: "German marks" }, expect: { "/converted": 977.92 } },
    ],
    sources: [ACCOUNTS_KEPT, EURO_RATES],
    look(state, { account, currency }) {
      const { name, entries } = entriesOf(state, account);
      const row = rates().find((one) => [0, 1].some((column) => fold(cell(one, column)) === fold(currency)));
      if (row === undefined && fold(currency) !== "euros") {
        const near = nearMatches(
          currency,
          rates().map((one) => cell(one, 0)),
        );
        throw new ToolError(
          `currency: "${currency}" is none that the euro replaced at a rate known here${near || "; expected one such as German marks"}`,
        );
      }
      const balance = balanceOf(entries) / 100;
      const converted = money(balance * (row === undefined ? 1 : numeric(row, 4)));
      return { account: name, balance: money(balance), converted, entries: entries.length };
    },
  }),
  ledger.looking({
    name: "ledger_statement",
    domain: "finance",
    kind: "processing",
    description: "Entries of an account of the ledger in order, five a page, with the balance after each.",
    input: z.object({ account: accountField, page: z.int().min(1).max(200).default(1).describe("Page, from 1") }),
    output: z.object({
      entries: z
        .array(
          z.object({
            amount: z.number().describe("Euros, negative if paid out"),
            memo: z.string(),
            balance: z.number().describe("After the entry"),
          }),
        )
        .describe("Entries of the page"),
      pages: z.int().describe("Pages that there are"),
      paid_in: z.number().describe("All that was paid in, in euros"),
      paid_out: z.number().describe("All that was paid out, in euros"),
      highest: z.number().describe("Highest balance there has been, in euros"),
    }),
    takes: { account: heldAccount, page: { concept: "count", unplanned: true } },
    gives: {
      "/paid_in": {
        concept: "money.euro",
        phrase: "the sum of all that was paid into my {account} account[, in euros]",
        ask: "how many euros were paid into my {account} account altogether",
      },
      "/highest": {
        concept: "money.euro",
        phrase: "the highest balance that my {account} account has had[, in euros]",
        ask: "what is the highest balance that my {account} account has had, in euros",
      },
    },
    probes: [
      { before: [travel], input: { account: "travel" }, expect: { "/pages": 1, "/paid_in": 500, "/highest": 500 } },
      {
        before: [travel, { tool: "ledger_withdraw", input: { account: "travel", amount: 20, memo: "map" } }],
        input: { account: "travel" },
        expect: { "/paid_out": 20, "/entries/1/memo": "map", "/entries/1/balance": 480 },
      },
    ],
    sources: [ACCOUNTS_KEPT],
    look(state, { account, page }) {
      const { entries } = entriesOf(state, account);
      const pages = Math.max(1, Math.ceil(entries.length / PAGE));
      if (page > pages) throw new ToolError(`page: there are ${pages}; expected one of them, not ${page}`);
      const total = (of: readonly Entry[]) => money(of.reduce((sum, { cents }) => sum + Math.abs(cents), 0) / 100);
      return {
        entries: entries.slice((page - 1) * PAGE, page * PAGE).map(({ cents, memo, balance }) => ({
          amount: money(cents / 100),
          memo,
          balance: money(balance / 100),
        })),
        pages,
        paid_in: total(entries.filter(({ cents }) => cents > 0)),
        paid_out: total(entries.filter(({ cents }) => cents < 0)),
        highest: money(Math.max(0, ...entries.map(({ balance }) => balance)) / 100),
      };
    },
  }),
  ledger.looking({
    name: "ledger_net_worth",
    domain: "finance",
    kind: "processing",
    description: "What all accounts of the ledger hold together, how many there are, and which holds most.",
    input: z.object({}),
    output: z.object({
      total: z.number().describe("Euros on all accounts together"),
      accounts: z.int().describe("Accounts that there are"),
      richest: z.string().nullable().describe("Account that holds most, the first of several, null without any"),
    }),
    takes: {},
    gives: {
      "/total": {
        concept: "money.euro",
        regardless: ["ledger_transfer"],
        phrase: "the total in all my accounts [in euros]",
        ask: "how many euros do I have in all my accounts together",
      },
    },
    probes: [
      { before: [travel, savings], input: {}, expect: { "/total": 620.5, "/accounts": 2, "/richest": "travel" } },
      { input: {}, expect: { "/total": 0, "/accounts": 0, "/richest": null } },
    ],
    sources: [ACCOUNTS_KEPT],
    look(state) {
      const sums = [...state].map(([name, entries]) => ({ name, cents: balanceOf(entries) }));
      const [richest] = sums.toSorted((a, b) => b.cents - a.cents);
      return {
        total: money(sums.reduce((sum, { cents }) => sum + cents, 0) / 100),
        accounts: sums.length,
        richest: richest?.name ?? null,
      };
    },
  }),
];
