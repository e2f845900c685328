// A linear-chain conditional random field over hashed features, trained by Adagrad with an L2 prior. One thread, fixed seeds.
//   crf train --out MODEL [--epochs 8] [--l2 1] [--rate 0.1] [--cut 2] [--fold K OF] [--recall 0.6] [--seed 1] FILE[*WEIGHT][+SECOND]...
//   crf tag   --model MODEL --out LABELS [--fold K OF] [--pass 1|2] FILE[+SECOND]
//   crf score --model MODEL [--pass 1|2] FILE[+SECOND]
// FILE is written by dump-features.ts, SECOND holds the same tokens' features of the second pass. --fold: train on all documents
// but each OFth, tag only those. --recall: the share of sequences that see their second features in an epoch.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <unordered_map>
#include <vector>
using namespace std;
static const int L = 7;
static const float NEVER = -1e4f;

struct Random { uint64_t s; uint32_t next() { s = s * 6364136223846793005ULL + 1442695040888963407ULL; return uint32_t(s >> 33); } };

struct Data {
  vector<int> length, document, weight, labels, offsets, features, start;
  bool read(const string& path) {
    FILE* f = fopen(path.c_str(), "rb");
    if (!f) { fprintf(stderr, "cannot read %s\n", path.c_str()); return false; }
    int header[3];
    if (fread(header, 4, 3, f) != 3) return false;
    vector<int> sequences(3 * size_t(header[0]));
    labels.resize(header[1]); offsets.resize(header[1] + 1); features.resize(header[2]);
    bool ok = fread(sequences.data(), 4, sequences.size(), f) == sequences.size() && fread(labels.data(), 4, labels.size(), f) == labels.size() &&
              fread(offsets.data(), 4, offsets.size(), f) == offsets.size() && fread(features.data(), 4, features.size(), f) == features.size();
    fclose(f);
    int at = 0;
    for (int i = 0; i < header[0]; i++) { length.push_back(sequences[3 * i]); document.push_back(sequences[3 * i + 1]); weight.push_back(sequences[3 * i + 2]); start.push_back(at); at += length.back(); }
    return ok;
  }
};

struct Source { Data first, second; bool two = false; float weight = 1; };

static bool parse(const string& argument, Source& s) {
  string path = argument, second;
  size_t plus = path.find('+');
  if (plus != string::npos) { second = path.substr(plus + 1); path = path.substr(0, plus); }
  size_t star = path.find('*');
  if (star != string::npos) { s.weight = float(atof(path.c_str() + star + 1)); path = path.substr(0, star); }
  if (!s.first.read(path)) return false;
  if (!second.empty()) { s.two = true; if (!s.second.read(second) || s.second.labels.size() != s.first.labels.size()) { fprintf(stderr, "second pass does not fit\n"); return false; } }
  return true;
}

struct Model {
  unordered_map<uint32_t, int> index;
  vector<uint32_t> keys;
  vector<float> w;
  float transition[L][L];
  static bool allowed(int from, int to) { return to == 0 || to % 2 == 1 || from == to || from == to - 1; }
  void clear() { for (int a = 0; a < L; a++) for (int b = 0; b < L; b++) transition[a][b] = allowed(a, b) ? 0 : NEVER; }
  void save(const string& path) {
    FILE* f = fopen(path.c_str(), "wb");
    int n = int(keys.size());
    fwrite(&n, 4, 1, f); fwrite(keys.data(), 4, n, f); fwrite(w.data(), 4, size_t(n) * L, f); fwrite(transition, 4, L * L, f);
    fclose(f);
  }
  bool load(const string& path) {
    FILE* f = fopen(path.c_str(), "rb");
    int n;
    if (!f || fread(&n, 4, 1, f) != 1) return false;
    keys.resize(n); w.resize(size_t(n) * L);
    bool ok = fread(keys.data(), 4, n, f) == size_t(n) && fread(w.data(), 4, w.size(), f) == w.size() && fread(transition, 4, L * L, f) == L * L;
    fclose(f);
    index.reserve(n * 2);
    for (int i = 0; i < n; i++) index[keys[i]] = i;
    return ok;
  }
};

// Replaces hashes by places in the model; -1 for features that it does not have.
static void intern(Data& d, const Model& m) {
  for (int& f : d.features) { auto it = m.index.find(uint32_t(f)); f = it == m.index.end() ? -1 : it->second; }
}

static void addScores(const Model& m, const Data& d, int token, float* e) {
  for (int k = d.offsets[token]; k < d.offsets[token + 1]; k++) { int f = d.features[k]; if (f < 0) continue; const float* w = &m.w[size_t(f) * L]; for (int l = 0; l < L; l++) e[l] += w[l]; }
}

static void emissions(const Model& m, const Source& s, int seq, bool second, vector<float>& e) {
  int n = s.first.length[seq], from = s.first.start[seq];
  e.assign(size_t(n) * L, 0.f);
  for (int t = 0; t < n; t++) { addScores(m, s.first, from + t, &e[size_t(t) * L]); if (second) addScores(m, s.second, from + t, &e[size_t(t) * L]); }
}

static void viterbi(const Model& m, const vector<float>& e, int n, vector<int>& out) {
  vector<float> best(L), next(L); vector<uint8_t> back(size_t(n) * L);
  for (int l = 0; l < L; l++) best[l] = e[l] + (l && l % 2 == 0 ? NEVER : 0);
  for (int t = 1; t < n; t++) {
    for (int b = 0; b < L; b++) { float most = -1e30f; int from = 0; for (int a = 0; a < L; a++) { float s = best[a] + m.transition[a][b]; if (s > most) { most = s; from = a; } } next[b] = most + e[size_t(t) * L + b]; back[size_t(t) * L + b] = uint8_t(from); }
    best = next;
  }
  int l = int(max_element(best.begin(), best.end()) - best.begin());
  out.resize(n);
  for (int t = n - 1; t >= 0; t--) { out[t] = l; l = back[size_t(t) * L + l]; }
}

static void train(vector<Source>& sources, Model& m, int epochs, double l2, float rate, float recall, int fold, int of, uint64_t seed, int cut, float bag) {
  unordered_map<uint32_t, float> count;
  auto counted = [&](Data& d, float weight, float share) {
    for (size_t s = 0; s < d.length.size(); s++) {
      if (of && d.document[s] % of == fold) continue;
      float w = share;
      for (int k = d.offsets[d.start[s]]; k < d.offsets[d.start[s] + d.length[s]]; k++) count[uint32_t(d.features[k])] += w;
    }
    (void)weight;
  };
  for (auto& s : sources) { counted(s.first, s.weight, 1); if (s.two) counted(s.second, s.weight, 1); }
  // In the order of their hashes, so that no table's order shows.
  // A teacher sees only some of the features, so that teachers differ.
  auto hidden = [&](uint32_t key) { return ((uint64_t(key) * 0x9e3779b97f4a7c15ULL + seed * 0xbf58476d1ce4e5b9ULL) >> 40) % 1000 < bag * 1000; };
  for (auto& [key, n] : count) if (n >= cut && !hidden(key)) m.keys.push_back(key);
  sort(m.keys.begin(), m.keys.end());
  vector<float> prior(m.keys.size());
  m.index.reserve(m.keys.size() * 2);
  for (size_t i = 0; i < m.keys.size(); i++) { m.index[m.keys[i]] = int(i); prior[i] = float(l2 / count[m.keys[i]]); }
  m.w.assign(m.keys.size() * L, 0.f);
  m.clear();
  vector<float> squares(m.w.size(), 0.f);
  float transitionSquares[L][L] = {};
  for (auto& s : sources) { intern(s.first, m); if (s.two) intern(s.second, m); }
  vector<pair<int, int>> order;
  for (size_t i = 0; i < sources.size(); i++) for (size_t s = 0; s < sources[i].first.length.size(); s++)
    if (!(of && sources[i].first.document[s] % of == fold)) order.push_back({int(i), int(s)});
  Random random{seed * 7919 + 17};
  vector<float> e, alpha, beta, gradient;
  fprintf(stderr, "%zu sequences, %zu features\n", order.size(), m.keys.size());
  for (int epoch = 0; epoch < epochs; epoch++) {
    for (size_t i = order.size() - 1; i > 0; i--) swap(order[i], order[random.next() % (i + 1)]);
    double loss = 0;
    for (auto& [which, s] : order) {
      Source& source = sources[which];
      const Data& d = source.first;
      int n = d.length[s], from = d.start[s];
      if (!n) continue;
      bool second = source.two && (random.next() % 1000) < recall * 1000;
      float weight = source.weight * d.weight[s] / 1000.f;
      emissions(m, source, s, second, e);
      // Forward and backward with each step scaled to one.
      float et[L][L];
      for (int a = 0; a < L; a++) for (int b = 0; b < L; b++) et[a][b] = Model::allowed(a, b) ? expf(m.transition[a][b]) : 0.f;
      alpha.assign(size_t(n) * L, 0.f); beta.assign(size_t(n) * L, 0.f);
      double logz = 0;
      double gold = 0;
      for (int t = 0; t < n; t++) {
        float* x = &e[size_t(t) * L];
        gold += x[d.labels[from + t]] + (t ? m.transition[d.labels[from + t - 1]][d.labels[from + t]] : 0);
        float top = *max_element(x, x + L);
        for (int l = 0; l < L; l++) x[l] = expf(x[l] - top);
        float sum = 0;
        for (int b = 0; b < L; b++) {
          float v = 0;
          if (t == 0) v = b && b % 2 == 0 ? 0.f : 1.f; else for (int a = 0; a < L; a++) v += alpha[size_t(t - 1) * L + a] * et[a][b];
          v *= x[b]; alpha[size_t(t) * L + b] = v; sum += v;
        }
        for (int b = 0; b < L; b++) alpha[size_t(t) * L + b] /= sum;
        logz += log(sum) + top;
      }
      for (int l = 0; l < L; l++) beta[size_t(n - 1) * L + l] = 1;
      float tg[L][L] = {};
      for (int t = n - 2; t >= 0; t--) {
        float sum = 0, y[L];
        for (int b = 0; b < L; b++) y[b] = e[size_t(t + 1) * L + b] * beta[size_t(t + 1) * L + b];
        for (int a = 0; a < L; a++) { float v = 0; for (int b = 0; b < L; b++) v += et[a][b] * y[b]; beta[size_t(t) * L + a] = v; sum += v; }
        for (int a = 0; a < L; a++) beta[size_t(t) * L + a] /= sum;
        float z = 0, p[L][L];
        for (int a = 0; a < L; a++) for (int b = 0; b < L; b++) { p[a][b] = alpha[size_t(t) * L + a] * et[a][b] * y[b]; z += p[a][b]; }
        for (int a = 0; a < L; a++) for (int b = 0; b < L; b++) tg[a][b] += p[a][b] / z;
        tg[d.labels[from + t]][d.labels[from + t + 1]] -= 1;
      }
      loss += (logz - gold) * weight;
      for (int t = 0; t < n; t++) {
        float g[L], z = 0, most = 0;
        for (int l = 0; l < L; l++) { g[l] = alpha[size_t(t) * L + l] * beta[size_t(t) * L + l]; z += g[l]; }
        for (int l = 0; l < L; l++) g[l] = weight * (g[l] / z - (l == d.labels[from + t] ? 1.f : 0.f));
        for (int l = 0; l < L; l++) most = max(most, fabsf(g[l]));
        if (most < 1e-4f) continue;
        auto update = [&](const Data& data) {
          for (int k = data.offsets[from + t]; k < data.offsets[from + t + 1]; k++) {
            int f = data.features[k];
            if (f < 0) continue;
            float *w = &m.w[size_t(f) * L], *q = &squares[size_t(f) * L], decay = prior[f];
            for (int l = 0; l < L; l++) { float step = g[l] + decay * w[l]; q[l] += step * step; w[l] -= rate * step / sqrtf(q[l] + 1e-4f); }
          }
        };
        update(source.first);
        if (second) update(source.second);
      }
      for (int a = 0; a < L; a++) for (int b = 0; b < L; b++) if (Model::allowed(a, b)) {
        float step = weight * tg[a][b];
        transitionSquares[a][b] += step * step;
        m.transition[a][b] -= rate * step / sqrtf(transitionSquares[a][b] + 1e-4f);
      }
    }
    fprintf(stderr, "epoch %d: loss %.1f\n", epoch, loss);
  }
}

// Writes the sequences on which all label files agree, with those labels; of those without a name one in eight.
static int selectAgreed(const vector<string>& files, const string& out) {
  Data d;
  if (files.size() < 2 || !d.read(files[0])) return 1;
  // The file's own labels have a vote.
  vector<vector<uint8_t>> votes;
  if (files.size() == 2) votes.emplace_back(d.labels.begin(), d.labels.end());
  for (size_t i = 1; i < files.size(); i++) {
    votes.emplace_back(d.labels.size());
    FILE* f = fopen(files[i].c_str(), "rb");
    if (!f || fread(votes.back().data(), 1, votes.back().size(), f) != votes.back().size()) return 1;
    fclose(f);
  }
  vector<int> sequences, labels, offsets, features;
  int plain = 0, named = 0;
  for (size_t s = 0; s < d.length.size(); s++) {
    bool agreed = d.length[s] >= 5 && d.length[s] <= 90, any = false;
    for (int t = d.start[s]; t < d.start[s] + d.length[s] && agreed; t++) { for (auto& v : votes) agreed = agreed && v[t] == votes[0][t]; any = any || votes[0][t]; }
    if (!agreed || (!any && plain++ % 8)) continue;
    named += any;
    sequences.push_back(d.length[s]); sequences.push_back(d.document[s]); sequences.push_back(d.weight[s]);
    for (int t = d.start[s]; t < d.start[s] + d.length[s]; t++) {
      labels.push_back(votes[0][t]); offsets.push_back(int(features.size()));
      features.insert(features.end(), d.features.begin() + d.offsets[t], d.features.begin() + d.offsets[t + 1]);
    }
  }
  offsets.push_back(int(features.size()));
  int header[3] = {int(sequences.size() / 3), int(labels.size()), int(features.size())};
  FILE* f = fopen(out.c_str(), "wb");
  fwrite(header, 4, 3, f); fwrite(sequences.data(), 4, sequences.size(), f); fwrite(labels.data(), 4, labels.size(), f); fwrite(offsets.data(), 4, offsets.size(), f); fwrite(features.data(), 4, features.size(), f);
  fclose(f);
  printf("%d of %zu sentences agreed, %zu tokens\n", named, d.length.size(), labels.size());
  return 0;
}

int main(int argc, char** argv) {
  string command = argc > 1 ? argv[1] : "", out, path;
  int epochs = 8, fold = 0, of = 0, pass = 0, cut = 2; double l2 = 1; float rate = 0.1f, recall = 0.6f, bias = 0, prune = 0, bag = 0; uint64_t seed = 1;
  vector<string> files;
  for (int i = 2; i < argc; i++) {
    string a = argv[i];
    auto next = [&] { return string(i + 1 < argc ? argv[++i] : ""); };
    if (a == "--out") out = next(); else if (a == "--model") path = next(); else if (a == "--epochs") epochs = stoi(next()); else if (a == "--l2") l2 = stod(next());
    else if (a == "--rate") rate = stof(next()); else if (a == "--cut") cut = stoi(next()); else if (a == "--fold") { fold = stoi(next()); of = stoi(next()); }
    else if (a == "--recall") recall = stof(next()); else if (a == "--seed") seed = stoull(next()); else if (a == "--pass") pass = stoi(next()); else if (a == "--bias") bias = stof(next()); else if (a == "--bag") bag = stof(next()); else if (a == "--prune") prune = stof(next());
    else files.push_back(a);
  }
  if (command == "select") return selectAgreed(files, out);
  vector<Source> sources(files.size());
  for (size_t i = 0; i < files.size(); i++) if (!parse(files[i], sources[i])) return 1;
  Model m;
  if (command == "train") { train(sources, m, epochs, l2, rate, recall, fold, of, seed, cut, bag); m.save(out); return 0; }
  if (!m.load(path)) return 1;
  if (prune > 0) {
    int kept = 0;
    for (size_t i = 0; i < m.keys.size(); i++) {
      float most = 0;
      for (int l = 0; l < L; l++) most = max(most, fabsf(m.w[i * L + l]));
      if (most < prune) for (int l = 0; l < L; l++) m.w[i * L + l] = 0; else { kept++; for (int l = 0; l < L; l++) { float& w = m.w[i * L + l]; w = roundf(max(-127.f, min(127.f, w * 24))) / 24; } }
    }
    fprintf(stderr, "%d features\n", kept);
  }
  for (auto& s : sources) {
    bool second = s.two && pass != 1;
    intern(s.first, m); if (s.two) intern(s.second, m);
    vector<uint8_t> labels(s.first.labels.size(), 0);
    if (of && command == "tag") { FILE* f = fopen(out.c_str(), "rb"); if (f) { if (fread(labels.data(), 1, labels.size(), f)) {} fclose(f); } }
    int tp[4] = {}, fp[4] = {}, fn[4] = {};
    vector<float> e; vector<int> y;
    for (size_t q = 0; q < s.first.length.size(); q++) {
      if (of && s.first.document[q] % of != fold) continue;
      int n = s.first.length[q], from = s.first.start[q];
      if (!n) continue;
      emissions(m, s, int(q), second, e);
      for (int t = 0; t < n; t++) e[size_t(t) * L] -= bias;
      viterbi(m, e, n, y);
      for (int t = 0; t < n; t++) labels[from + t] = uint8_t(y[t]);
      auto spans = [&](auto at) { vector<uint64_t> v; for (int t = 0; t < n; t++) { int l = at(t); if (l == 0) continue; bool begin = l % 2 == 1 || t == 0 || (at(t - 1) != l && at(t - 1) != l - 1); if (!begin) continue; int k = t + 1, type = (l - 1) / 2; while (k < n && at(k) == 2 + 2 * type) k++; v.push_back(uint64_t(t) << 32 | uint64_t(k) << 2 | type); } return v; };
      auto gold = spans([&](int t) { return s.first.labels[from + t]; }), found = spans([&](int t) { return y[t]; });
      for (auto x : found) { bool hit = binary_search(gold.begin(), gold.end(), x); int type = x & 3; (hit ? tp : fp)[type]++; (hit ? tp : fp)[3]++; }
      for (auto x : gold) if (!binary_search(found.begin(), found.end(), x)) { fn[x & 3]++; fn[3]++; }
    }
    if (command == "score") { const char* names[] = {"PER", "LOC", "ORG", "ALL"}; for (int k = 0; k < 4; k++) { double p = tp[k] / max(1.0, double(tp[k] + fp[k])), r = tp[k] / max(1.0, double(tp[k] + fn[k])); printf("%s P %.3f R %.3f F1 %.3f  ", names[k], p, r, p + r > 0 ? 2 * p * r / (p + r) : 0); } printf("\n"); }
    else { FILE* f = fopen(out.c_str(), "wb"); fwrite(labels.data(), 1, labels.size(), f); fclose(f); }
  }
}
