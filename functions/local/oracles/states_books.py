"""Oracles of the ledger, in decimals, and of the store, unit by unit and in fractions."""

from collections import deque
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from frame import exact
from sequences import Unsettled, group, maybe, named, of_these, one_of, refuse_if, whole
from tables import rows

ACCOUNTS = ["household", "travel", "savings", "Garden"]
EURO = {row[0]: row for row in rows("finance/data/euro.ts", "EURO_TSV")}
MEMOS = ["rent", "map", "seeds"]
ENTERED = {"/account": "=", "/balance": "=", "/entries": "="}
MOVED = {f"/{side}{pointer}": rule for side in ("from", "to") for pointer, rule in ENTERED.items()}
an_account = of_these(lambda state: state.accounts, ACCOUNTS)


def euros(low, high):
    return lambda r, _: r.choice([float(r.randint(low, high)), r.dec(low, high)])


@group(
    "ledger",
    "Python decimal",
    {
        "ledger_deposit": (
            3,
            {"account": one_of(ACCOUNTS), "amount": euros(1, 900), "memo": maybe(one_of(MEMOS), 0.3)},
            ENTERED,
        ),
        "ledger_withdraw": (
            2,
            {"account": an_account, "amount": euros(1, 500), "memo": maybe(one_of(MEMOS), 0.3)},
            ENTERED,
        ),
        "ledger_transfer": (2, {"from": an_account, "to": an_account, "amount": euros(1, 400)}, MOVED),
        "ledger_balance": (
            1,
            {"account": an_account, "currency": maybe(one_of([*EURO, *(row[1] for row in EURO.values())]), 0.6)},
            {**ENTERED, "/converted": "cents"},
        ),
        "ledger_statement": (
            1,
            {"account": an_account, "page": maybe(whole(1, 2), 0.3)},
            {"/entries": "=", "/pages": "=", "/paid_in": "=", "/paid_out": "=", "/highest": "="},
        ),
        "ledger_net_worth": (1, {}, {"/total": "=", "/accounts": "=", "/richest": "="}),
    },
)
class Ledger:
    def __init__(self):
        # Amounts with what they were for, by account.
        self.accounts = {}

    def balance(self, account):
        return sum((amount for amount, _ in self.accounts[account]), Decimal(0))

    def told(self, account):
        return [account, self.balance(account), len(self.accounts[account])]

    def ledger_deposit(self, account, amount, memo=""):
        there = [one for one in self.accounts if one.lower() == account.lower()]
        account = there[0] if there else account
        self.accounts.setdefault(account, []).append((Decimal(str(amount)), memo))
        return self.told(account)

    def ledger_withdraw(self, account, amount, memo=""):
        account, amount = named(self.accounts, account), Decimal(str(amount))
        refuse_if(amount > self.balance(account))
        self.accounts[account].append((-amount, memo))
        return self.told(account)

    def ledger_transfer(self, **given):
        paying, paid = (named(self.accounts, given[side]) for side in ("from", "to"))
        refuse_if(paying == paid)
        return self.ledger_withdraw(paying, given["amount"], f"to {paid}") + self.ledger_deposit(
            paid, given["amount"], f"from {paying}"
        )

    def ledger_balance(self, account, currency=None):
        told = self.told(named(self.accounts, account))
        rate = next((row[4] for row in EURO.values() if currency in row[:2]), "1")
        refuse_if(rate == "")
        return [*told, told[1] * Decimal(rate)]

    def ledger_statement(self, account, page=1):
        entries, so_far = [], [Decimal(0)]
        for amount, memo in self.accounts[named(self.accounts, account)]:
            so_far.append(so_far[-1] + amount)
            entries.append({"amount": amount, "memo": memo, "balance": so_far[-1]})
        pages = -(-len(entries) // 5)
        refuse_if(page > pages)
        amounts = [entry["amount"] for entry in entries]
        return [
            entries[5 * page - 5 : 5 * page],
            pages,
            sum(a for a in amounts if a > 0),
            -sum(a for a in amounts if a < 0),
            max(so_far),
        ]

    def ledger_net_worth(self):
        sums = {account: self.balance(account) for account in self.accounts}
        return [sum(sums.values()), len(sums), max(sums, key=sums.get, default=None)]


GOODS = ["desk lamps", "oak boards", "Copper pipes"]
METHODS = ["fifo", "average"]
STOCK = {"/item": "=", "/units": "=", "/deliveries": "="}
goods_held = of_these(lambda state: state.goods, GOODS)


@group(
    "store",
    "Python fractions, each unit by itself",
    {
        "store_receive": (
            2,
            {"item": one_of(GOODS), "units": whole(1, 40), "cost": lambda r, _: r.dec(0.5, 60)},
            STOCK,
        ),
        "store_issue": (2, {"item": goods_held, "units": whole(1, 30)}, STOCK),
        "store_value": (
            1,
            {"item": goods_held, "method": maybe(one_of(METHODS))},
            {"/units": "=", "/value": "cents", "/batches": "="},
        ),
        "store_cost_of_issues": (1, {"item": goods_held}, {"/units": "=", "/fifo": "cents", "/average": "cents"}),
        "store_worth": (
            1,
            {"method": maybe(one_of(METHODS))},
            {"/value": "cents", "/items": "=", "/dearest": "="},
        ),
    },
)
class Store:
    def __init__(self):
        self.goods = {}

    def store_receive(self, item, units, cost):
        there = [one for one in self.goods if one.lower() == item.lower()]
        stock = self.goods.setdefault(
            there[0] if there else item, {"costs": [], "left": deque(), "worth": Fraction(0), "out": []}
        )
        stock["left"].extend([len(stock["costs"])] * units)
        stock["costs"].append(cost)
        stock["worth"] += units * exact(cost)
        return [there[0] if there else item, len(stock["left"]), len(stock["costs"])]

    def store_issue(self, item, units):
        item = named(self.goods, item)
        stock = self.goods[item]
        refuse_if(units > len(stock["left"]))
        average = stock["worth"] / len(stock["left"])
        stock["worth"] -= units * average
        stock["out"] += [(exact(stock["costs"][stock["left"].popleft()]), average) for _ in range(units)]
        return [item, len(stock["left"]), len(stock["costs"])]

    def value(self, item, method):
        stock = self.goods[item]
        return stock["worth"] if method == "average" else sum(exact(stock["costs"][at]) for at in stock["left"])

    def store_value(self, item, method="fifo"):
        item = named(self.goods, item)
        left, costs = self.goods[item]["left"], self.goods[item]["costs"]
        batches = [{"left": left.count(at), "cost": cost} for at, cost in enumerate(costs)]
        return [len(left), self.value(item, method), batches]

    def store_cost_of_issues(self, item):
        out = self.goods[named(self.goods, item)]["out"]
        return [len(out), sum(cost for cost, _ in out), sum(average for _, average in out)]

    def store_worth(self, method="fifo"):
        cent = Decimal("0.01")
        worth = {}
        for item in (one for one, stock in self.goods.items() if stock["left"]):
            value = self.value(item, method)
            if method == "average" and abs(value * 100 % 1 - Fraction(1, 2)) < Fraction(1, 10**6):
                raise Unsettled
            worth[item] = (Decimal(value.numerator) / value.denominator).quantize(cent, ROUND_HALF_UP)
        return [sum(worth.values()), len(worth), max(worth, key=worth.get, default=None)]
