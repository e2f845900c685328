"""The dumped pages with labels: which chunks the gold body covers."""
import json
import re
import unicodedata
from collections import Counter
from difflib import SequenceMatcher
from urllib.parse import urlparse

import numpy as np

SETS = ['fundus', 'naeb', 'scrapinghub', 'wcxb']
WORD = re.compile(r'\w+')
WIDE = re.compile(r'[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]')


def words(text):
    return [w for w in WORD.findall(text)]


def tokens(text):
    """Words for the alignment, characters of scripts without spaces apart."""
    out = []
    for word in WORD.findall(unicodedata.normalize('NFKC', text).lower()):
        out.extend(word if WIDE.search(word) else [word])
    return out


def covered(chunks, gold):
    """The share of each chunk that stands in the gold, by one order-preserving alignment."""
    page, owner = [], []
    for index, chunk in enumerate(chunks):
        for token in tokens(chunk['text']):
            page.append(token)
            owner.append(index)
    target = tokens(gold)
    matcher = SequenceMatcher(None, page, target, autojunk=False)
    hit = np.zeros(len(page), bool)
    size = Counter(owner)
    for block in matcher.get_matching_blocks():
        a, n = block.a, block.size
        # A word or two in common is chance, unless they are the whole chunk.
        if n >= 3 or (n > 0 and size[owner[a]] <= n):
            hit[a:a + n] = True
    share = np.zeros(len(chunks))
    for index, count in Counter(o for o, h in zip(owner, hit) if h).items():
        share[index] = count / size[index]
    return share


class Page:
    def __init__(self, name, row, width):
        read = row['page']
        self.set, self.id, self.url, self.gold = name, row['id'], row['url'], row['gold']
        host = urlparse(row['url'] or '').netloc.lower()
        self.site = '.'.join(host.removeprefix('www.').split('.')[-3:]) or f'{name}/{row["id"]}'
        self.empty = read is None
        if self.empty:
            return
        self.chunks, self.boxes = read['chunks'], read['boxes']
        self.body, self.headline, self.standfirst = set(read['body']), read['headline'], set(read['standfirst'])
        self.container = read['container']
        self.candidates = np.array(read['candidates'], int)
        self.x = np.array(read['rows'], np.float32).reshape(len(self.candidates), width)
        self.words = [words(c['text']) for c in self.chunks]


def load(folder, sets=SETS):
    names = json.load(open(f'{folder}/features.json'))
    pages = []
    for name in sets:
        for line in open(f'{folder}/{name}.jsonl'):
            pages.append(Page(name, json.loads(line), len(names)))
    return names, pages


def grams(ws, n=4):
    return Counter(tuple(ws[i:i + n]) for i in range(max(1, len(ws) - n + 1))) if ws else Counter()


def score(page, chosen):
    """Precision and recall as ../shared/score/pages.mjs counts them."""
    read = [w for i in chosen for w in page.words[i]]
    if page.set == 'wcxb':
        a, b = Counter(w.lower() for w in read), page.gold_bag
    else:
        a, b = grams(read), page.gold_bag
    both = sum((a & b).values())
    return (both / sum(a.values()) if a else 0, both / sum(b.values()) if b else 1)


def prepare(page):
    if page.empty or page.gold is None:
        return
    gold = words(page.gold)
    page.gold_bag = Counter(w.lower() for w in gold) if page.set == 'wcxb' else grams(gold)
    page.share = covered(page.chunks, page.gold)
    page.y = (page.share >= 0.5).astype(int)


def summary(pages, choose):
    """The F1 of the mean precision and recall, a set."""
    out = {}
    for name in SETS:
        ps, rs = [], []
        for page in pages:
            if page.set != name:
                continue
            p, r = (0, 0) if page.empty else score(page, choose(page))
            ps.append(p), rs.append(r)
        p, r = np.mean(ps), np.mean(rs)
        out[name] = (2 * p * r / (p + r), p, r)
    return out


def show(title, result):
    print(f'{title:28}', '  '.join(f'{n} {f:.4f} (P {p:.3f} R {r:.3f})' for n, (f, p, r) in result.items()), flush=True)
