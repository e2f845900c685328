"""Writes the trees and the weights of tokens as compact text for src/page/body/model/evaluate.ts."""
import math

# The printable signs of ASCII without quotes, backslash, dollar sign and grave accent.
DIGITS = ''.join(c for c in map(chr, range(33, 127)) if c not in '\'"\\$`')
BASE = len(DIGITS)
LEVELS = 1024


def code(n):
    assert 0 <= n < BASE * BASE
    return DIGITS[n // BASE] + DIGITS[n % BASE]


def splits_and_leaves(node, splits, leaves):
    if 'leaf_value' in node:
        leaves.append(node['leaf_value'])
        return
    splits.add((node['split_feature'], short(node['threshold'])))
    splits_and_leaves(node['left_child'], splits, leaves)
    splits_and_leaves(node['right_child'], splits, leaves)


def short(threshold):
    """Six digits that count: with four, 1234.5 would be 1234; what LightGBM writes for "up to zero" is zero."""
    if abs(threshold) < 1e-9:
        return 0.0
    digits = 5 - math.floor(math.log10(abs(threshold)))
    return round(threshold, digits)


def write_tables(model, tokens, path):
    trees = [t['tree_structure'] for t in model.dump_model()['tree_info']]
    splits, leaves = set(), []
    for tree in trees:
        splits_and_leaves(tree, splits, leaves)
    order = {split: i for i, split in enumerate(sorted(splits))}
    top = max(abs(v) for v in leaves)

    def text(node):
        if 'leaf_value' in node:
            return code(len(order) + round((node['leaf_value'] / top + 1) / 2 * (LEVELS - 1)))
        split = order[node['split_feature'], short(node['threshold'])]
        return code(split) + text(node['left_child']) + text(node['right_child'])

    by_feature = {}
    for feature, threshold in sorted(splits):
        by_feature.setdefault(feature, []).append(f'{threshold:.7g}')
    thresholds = ' '.join(f'{f}:{",".join(ts)}' for f, ts in by_feature.items())
    by_weight = {}
    for token, weight in tokens.items():
        by_weight.setdefault(weight, []).append(token)
    words = '|'.join(f'{w:g}:{",".join(sorted(ts))}' for w, ts in sorted(by_weight.items()))
    body = ''.join(text(t) for t in trees)
    out = (
        '/** Written by training/body/train.py; read by evaluate.ts and class-weights.ts. Not to be edited by hand. */\n\n'
        '/** Feature and its thresholds in rising order; the pairs are numbered through. */\n'
        f"export const SPLITS =\n  '{thresholds}'\n\n"
        '/** The trees in preorder, two signs a node: the number of a split, or after all splits the level of a leaf. */\n'
        f"export const TREES =\n  '{body}'\n\n"
        f'/** The value of the highest leaf level; the lowest is its opposite. */\nexport const TOP = {top:.6g}\n'
        f'export const LEVELS = {LEVELS}\n\n'
        '/** Words of class and id attributes by their weight. */\n'
        f"export const TOKEN_WEIGHTS =\n  '{words}'\n")
    path.write_text(out)
    return len(out)
