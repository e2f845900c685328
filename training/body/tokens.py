"""Weights for the words of class and id attributes: how much each speaks for or against the article."""
import re

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

CAMEL = re.compile(r'([a-z])([A-Z])')
SPLIT = re.compile(r'[^a-z]+')
UP = 4
# As in src/page/body/model/feature-names.ts.
NEIGHBOURS = (-2, -1, 1, 2)
NAMES = ['ownTokens', 'allTokens', 'leastTokens', 'mostTokens'] + [f'{n}{by}' for by in NEIGHBOURS for n in ('ownTokens', 'allTokens')]


def tokens_of(name, names):
    """The element's name and the tokens of its class and id: "articleBody" gives article and body, and the pair."""
    out = set()
    for part in names[:200].replace('#', ' ').split():
        ts = [t for t in SPLIT.split(CAMEL.sub(r'\1 \2', part).lower()) if len(t) > 1]
        out.update(ts)
        out.update(f'{a} {b}' for a, b in zip(ts, ts[1:]))
    return out


def chains(page):
    """Tokens of each chunk's box and of the boxes around it, nearest first."""
    known = {}
    def own(i):
        if i not in known:
            known[i] = tokens_of(page.boxes[i][1], page.boxes[i][2])
        return known[i]
    out = []
    for chunk in page.chunks:
        at, chain = chunk['box'], []
        while at >= 0 and len(chain) < UP:
            if page.boxes[at][1] not in ('html', 'body', 'main', 'article'):
                chain.append(own(at))
            at = page.boxes[at][0]
        out.append(chain)
    return out


def vocabulary(pages, least=4):
    sites = {}
    for page in pages:
        for chain in page.chains:
            for ts in chain:
                for t in ts:
                    sites.setdefault(t, set()).add(page.site)
    return {t: i for i, t in enumerate(sorted(t for t, s in sites.items() if len(s) >= least))}


def matrix(pages, vocab):
    rows, cols = [], []
    n = 0
    for page in pages:
        for chain in page.chains:
            for t in set().union(*chain):
                if t in vocab:
                    rows.append(n), cols.append(vocab[t])
            n += 1
    return csr_matrix((np.ones(len(rows), np.float32), (rows, cols)), shape=(n, len(vocab)))


def fit(pages, weights, c=0.1, least=8):
    """A sparse logistic regression; its weights, a token."""
    vocab = vocabulary(pages, least)
    x = matrix(pages, vocab)
    y = np.concatenate([p.y for p in pages])
    w = np.concatenate([weights(p) for p in pages])
    model = LogisticRegression(C=c, penalty='l1', solver='liblinear', max_iter=60, random_state=1)
    model.fit(x, y, sample_weight=w / w.mean())
    return {t: round(float(v), 1) for t, i in vocab.items() if abs(v := model.coef_[0][i]) >= 0.2}


def features(page, table):
    """What the tokens of the own box and of all four say, the least and the most of one; own and all of the chunks around."""
    known = {}
    out = np.zeros((len(page.chains), 4), np.float32)
    for i, chain in enumerate(page.chains):
        ws = []
        for ts in chain:
            key = id(ts)
            if key not in known:
                known[key] = round(sum(table.get(t, 0) for t in ts), 1)
            ws.append(known[key])
        if ws:
            out[i] = ws[0], sum(ws), min(ws), max(ws)
    around = [np.clip(np.arange(len(out)) + by, 0, len(out) - 1) for by in NEIGHBOURS]
    return np.hstack([out] + [out[at][:, :2] for at in around])
