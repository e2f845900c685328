"""Trains the model of the body and writes src/page/body/model/tables.ts. usage: train.py DUMP_FOLDER [--cv-only]

What is learnt: for each candidate chunk, the share of it that the gold body covers. Cross-validation in five folds by site.
The same dump gives the same bytes (one thread, fixed seeds).
"""
import pickle
import random
import sys
import time
import warnings
from multiprocessing import Pool
from pathlib import Path

import lightgbm as lgb
import numpy as np

import tokens
from export import write_tables
from pages import load, prepare, show, summary

warnings.filterwarnings('ignore')
FOLDS = 5
ROUNDS = 140
PARAMETERS = dict(
    objective='cross_entropy', learning_rate=0.07, num_leaves=12, min_data_in_leaf=60, feature_fraction=0.3,
    bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, max_bin=63, seed=1, deterministic=True, force_row_wise=True,
    num_threads=1, verbosity=-1)
NOT_BODY = {'headline', 'caption', 'credit'}


def prepared(page):
    prepare(page)
    return page


def weights(page):
    """A chunk weighs its share of the page's gold words: pages count alike, as in the measure."""
    lengths = np.array([len(w) for w in page.words], float)
    return (lengths + 3) / max(30, sum(page.gold_bag.values()))


def table(pages, token_features):
    x = np.vstack([np.hstack([p.x, token_features[id(p)][p.candidates]]) for p in pages])
    y = np.concatenate([p.share[p.candidates] for p in pages])
    w = np.concatenate([weights(p)[p.candidates] for p in pages])
    return x, y, w / w.mean()


def spread(pages, values):
    """Values of candidates back to all chunks, a page."""
    out, at = {}, 0
    for page in pages:
        n = len(page.candidates)
        full = np.zeros(len(page.chunks))
        full[page.candidates] = values[at:at + n]
        out[id(page)], at = full, at + n
    return out


def by_rules(page):
    chosen = page.body | page.standfirst
    return [i for i in sorted(chosen) if i != page.headline
            and (i in page.standfirst or page.chunks[i]['kind'] not in NOT_BODY)]


def by_model(names, probabilities, by_rules_least=0.42, others=0.42):
    """The choice of src/page/body/model/choose-by-model.ts, less its vetoes, its fall-back on the rules and plain prose beside the main parent."""
    in_main = names.index('inMainParent')

    def choose(page):
        q = probabilities[id(page)]
        main = np.zeros(len(q))
        main[page.candidates] = page.x[:, in_main]
        rules = page.body | page.standfirst
        for i in np.where(q > 0.1)[0]:
            kind = page.chunks[i]['kind']
            least = others
            if i in rules:
                least = by_rules_least
                if 0 < i < len(q) - 1 and q[i - 1] > 0.9 and q[i + 1] > 0.9:
                    least = 0.15
                if main[i] and kind in ('quote', 'list-item'):
                    least = 0.1
            if kind in NOT_BODY:
                least = 0.8
            if i != page.headline and q[i] > least:
                yield i
    return lambda page: list(choose(page))


def main():
    folder = sys.argv[1]
    names, pages = load(folder)
    with Pool(2) as pool:
        pages = pool.map(prepared, pages, chunksize=8)
    show('rules', summary(pages, by_rules))
    show('best possible', summary(pages, lambda p: np.where(p.y)[0]))
    usable = [p for p in pages if not p.empty]
    for page in usable:
        page.chains = tokens.chains(page)
    sites = sorted({p.site for p in usable})
    random.Random(5).shuffle(sites)
    fold = {site: i % FOLDS for i, site in enumerate(sites)}
    outside = {}
    for k in range(FOLDS):
        weights_of_tokens = tokens.fit([p for p in usable if fold[p.site] != k], weights)
        outside.update({id(p): tokens.features(p, weights_of_tokens) for p in usable if fold[p.site] == k})
    x, y, w = table(usable, outside)
    of = np.concatenate([np.full(len(p.candidates), fold[p.site]) for p in usable])
    print(len(pages), 'pages', len(sites), 'sites', x.shape, flush=True)
    data = lgb.Dataset(x, y, weight=w, params=PARAMETERS, feature_name=[n.replace(':', '_') for n in names + tokens.NAMES]).construct()
    q = np.zeros(len(y))
    for k in range(FOLDS):
        q[of == k] = lgb.train(PARAMETERS, data.subset(np.where(of != k)[0]), ROUNDS).predict(x[of == k], num_threads=1)
    crossed = spread(usable, q)
    for least, others in ((0.35, 0.42), (0.35, 0.5), (0.42, 0.42), (0.42, 0.5)):
        show(f'by site, {least} {others}', summary(pages, by_model(names, crossed, least, others)))
    pickle.dump({(p.set, p.id): crossed[id(p)] for p in usable}, open(f'{folder}/oof.pkl', 'wb'))
    pickle.dump((names, pages), open(f'{folder}/pages.pkl', 'wb'))
    if '--cv-only' in sys.argv:
        return
    all_tokens = tokens.fit(usable, weights)
    model = lgb.train(PARAMETERS, data, ROUNDS)
    final = {id(p): tokens.features(p, all_tokens) for p in usable}
    inside = spread(usable, model.predict(table(usable, final)[0], num_threads=1))
    show('in sample', summary(pages, by_model(names, inside)))
    gain = sorted(zip(model.feature_importance('gain'), names + tokens.NAMES), reverse=True)
    print([name for _, name in gain[:40]])
    print('never used:', [name for g, name in gain if g == 0])
    size = write_tables(model, all_tokens, Path('src/page/body/model/tables.ts'))
    print('tables', size, 'bytes', len(all_tokens), 'tokens')


if __name__ == '__main__':
    started = time.time()
    main()
    print(round(time.time() - started), 's')
