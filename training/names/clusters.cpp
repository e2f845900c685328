// Learns word clusters from a stream of word ids: exchange clusters (class bigram model) and k-means of skip-gram vectors.
// usage: clusters STREAM.i32 WORDS EPOCHS OUT.tsv     WORDS: how many of the most frequent words are clustered.
// A line of OUT for each word: exchange class (of 512), k-means cluster (of 1024); then "L" lines: cluster of 1024 -> of 256 -> of 64.
// One thread, fixed seeds, no fused multiply-add: the same bytes from the same stream.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>
using namespace std;

struct Random {
  uint64_t s;
  uint32_t next() { s = s * 6364136223846793005ULL + 1442695040888963407ULL; return uint32_t(s >> 33); }
  float unit() { return next() / 2147483648.0f; }
};

static const int CLASSES = 512, SIZE = 64, WINDOW = 2, NEGATIVES = 5;

static double xlogx(double x) { return x > 0 ? x * log(x) : 0; }
static vector<double> table;
static inline double f(int x) { return x < (int)table.size() ? table[x] : xlogx(x); }

struct Neighbours { vector<pair<int, int>> left, right; int self = 0; };

static vector<int> exchange(const vector<int>& stream, int words) {
  const int C = CLASSES;
  table.resize(1 << 16);
  for (size_t i = 0; i < table.size(); i++) table[i] = xlogx(double(i));
  // Bigrams of clustered words; a rare word or a document's end breaks the chain.
  vector<uint64_t> pairs;
  for (size_t i = 0; i + 1 < stream.size(); i++) {
    int a = stream[i], b = stream[i + 1];
    if (a >= 0 && b >= 0 && a < words && b < words) pairs.push_back(uint64_t(a) << 32 | uint32_t(b));
  }
  sort(pairs.begin(), pairs.end());
  vector<Neighbours> of(words);
  vector<int> total(words, 0);
  for (size_t i = 0; i < pairs.size();) {
    size_t j = i;
    while (j < pairs.size() && pairs[j] == pairs[i]) j++;
    int a = int(pairs[i] >> 32), b = int(pairs[i] & 0xffffffff), n = int(j - i);
    if (a == b) of[a].self = n;
    else { of[a].right.push_back({b, n}); of[b].left.push_back({a, n}); }
    total[a] += n; total[b] += n;
    i = j;
  }
  vector<int> klass(words);
  for (int w = 0; w < words; w++) klass[w] = w % C;
  vector<int> N(C * C, 0), M(C * C, 0), size(C, 0);  // N[left][right], M its transpose
  auto addPair = [&](int a, int b, int n) { N[a * C + b] += n; M[b * C + a] += n; };
  for (int w = 0; w < words; w++) {
    size[klass[w]] += total[w];
    for (auto& [r, n] : of[w].right) addPair(klass[w], klass[r], n);
    if (of[w].self) addPair(klass[w], klass[w], of[w].self);
  }
  vector<double> gain(C);
  vector<int> l(C), r(C);
  for (int round = 0; round < 8; round++) {
    int moved = 0;
    for (int w = 0; w < words; w++) {
      int k = klass[w];
      fill(l.begin(), l.end(), 0); fill(r.begin(), r.end(), 0);
      for (auto& [x, n] : of[w].left) l[klass[x]] += n;
      for (auto& [x, n] : of[w].right) r[klass[x]] += n;
      auto place = [&](int c, int sign) {
        for (int x = 0; x < C; x++) { if (l[x]) addPair(x, c, sign * l[x]); if (r[x]) addPair(c, x, sign * r[x]); }
        if (of[w].self) addPair(c, c, sign * of[w].self);
        size[c] += sign * total[w];
      };
      place(k, -1);
      fill(gain.begin(), gain.end(), 0.0);
      for (int x = 0; x < C; x++) {
        if (l[x]) { const int* row = &N[x * C]; int n = l[x]; for (int c = 0; c < C; c++) gain[c] += f(row[c] + n) - f(row[c]); }
        if (r[x]) { const int* row = &M[x * C]; int n = r[x]; for (int c = 0; c < C; c++) gain[c] += f(row[c] + n) - f(row[c]); }
      }
      int best = k; double most = -1e300;
      for (int c = 0; c < C; c++) {
        int cc = N[c * C + c];
        // The cell (c, c) was counted once from each side: put it right.
        double g = gain[c];
        if (l[c]) g -= f(cc + l[c]) - f(cc);
        if (r[c]) g -= f(cc + r[c]) - f(cc);
        g += f(cc + l[c] + r[c] + of[w].self) - f(cc);
        g -= f(size[c] + total[w]) - f(size[c]);
        if (g > most + 1e-9) { most = g; best = c; }
      }
      place(best, +1);
      if (best != k) moved++;
      klass[w] = best;
    }
    fprintf(stderr, "exchange round %d: %d moved\n", round, moved);
    if (moved < words / 200) break;
  }
  return klass;
}

static vector<float> skipGram(const vector<int>& stream, int words, int epochs) {
  Random random{20261124};
  vector<float> in(size_t(words) * SIZE), out(size_t(words) * SIZE, 0.f);
  for (auto& v : in) v = (random.unit() - 0.5f) / SIZE;
  vector<double> count(words, 0);
  double all = 0;
  for (int w : stream) if (w >= 0 && w < words) { count[w]++; all++; }
  vector<int> draw(1 << 20);
  { double sum = 0, acc = 0; for (double c : count) sum += pow(c, 0.75);
    int w = 0; acc = pow(count[0], 0.75) / sum;
    for (size_t i = 0; i < draw.size(); i++) { draw[i] = w; while (w < words - 1 && double(i + 1) / draw.size() > acc) acc += pow(count[++w], 0.75) / sum; } }
  vector<float> keep(words);
  for (int w = 0; w < words; w++) { double share = count[w] / all; keep[w] = share > 0 ? float(sqrt(1e-4 / share) + 1e-4 / share) : 1.f; }
  vector<float> sigmoid(1024);
  for (int i = 0; i < 1024; i++) sigmoid[i] = float(1 / (1 + exp(-((i + 0.5) / 1024 * 12 - 6))));
  double steps = double(stream.size()) * epochs, done = 0;
  vector<int> line;
  float gradient[SIZE];
  for (int epoch = 0; epoch < epochs; epoch++) {
    for (size_t i = 0; i <= stream.size(); i++) {
      int w = i < stream.size() ? stream[i] : -1;
      done++;
      if (w >= 0) { if (w < words && random.unit() < keep[w]) line.push_back(w); if (line.size() < 1000) continue; }
      float rate = float(0.05 * max(0.02, 1 - done / steps));
      for (int at = 0; at < (int)line.size(); at++) for (int c = max(0, at - WINDOW); c <= min((int)line.size() - 1, at + WINDOW); c++) {
        if (c == at) continue;
        float* v = &in[size_t(line[at]) * SIZE];
        memset(gradient, 0, sizeof gradient);
        for (int k = 0; k <= NEGATIVES; k++) {
          int target = k ? draw[random.next() & (draw.size() - 1)] : line[c];
          if (k && target == line[c]) continue;
          float* u = &out[size_t(target) * SIZE];
          float lanes[4] = {0, 0, 0, 0};
          for (int d = 0; d < SIZE; d += 4) for (int e = 0; e < 4; e++) lanes[e] += v[d + e] * u[d + e];
          float dot = lanes[0] + lanes[1] + lanes[2] + lanes[3];
          float p = dot >= 6 ? 1.f : dot <= -6 ? 0.f : sigmoid[int((dot + 6) / 12 * 1024)];
          float g = ((k ? 0.f : 1.f) - p) * rate;
          for (int d = 0; d < SIZE; d++) { gradient[d] += g * u[d]; u[d] += g * v[d]; }
        }
        for (int d = 0; d < SIZE; d++) v[d] += gradient[d];
      }
      line.clear();
    }
    fprintf(stderr, "skip-gram epoch %d\n", epoch);
  }
  return in;
}

// Spherical k-means of n unit vectors into k clusters.
static vector<int> kMeans(vector<float> x, int n, int k, int rounds, vector<float>& centres) {
  for (int i = 0; i < n; i++) {
    double s = 0; for (int d = 0; d < SIZE; d++) s += x[size_t(i) * SIZE + d] * x[size_t(i) * SIZE + d];
    float scale = s > 0 ? float(1 / sqrt(s)) : 0; for (int d = 0; d < SIZE; d++) x[size_t(i) * SIZE + d] *= scale;
  }
  // The first centres are spread evenly over the words, frequent and rare ones alike.
  centres.assign(size_t(k) * SIZE, 0);
  for (int c = 0; c < k; c++) memcpy(&centres[size_t(c) * SIZE], &x[size_t(int64_t(c) * n / k) * SIZE], SIZE * sizeof(float));
  vector<int> of(n, 0);
  vector<float> across(size_t(SIZE) * k), score(k);
  for (int round = 0; round < rounds; round++) {
    for (int c = 0; c < k; c++) for (int d = 0; d < SIZE; d++) across[size_t(d) * k + c] = centres[size_t(c) * SIZE + d];
    for (int i = 0; i < n; i++) {
      fill(score.begin(), score.end(), 0.f);
      for (int d = 0; d < SIZE; d++) { float v = x[size_t(i) * SIZE + d]; const float* row = &across[size_t(d) * k]; for (int c = 0; c < k; c++) score[c] += v * row[c]; }
      of[i] = int(max_element(score.begin(), score.end()) - score.begin());
    }
    vector<float> sums(size_t(k) * SIZE, 0);
    for (int i = 0; i < n; i++) for (int d = 0; d < SIZE; d++) sums[size_t(of[i]) * SIZE + d] += x[size_t(i) * SIZE + d];
    for (int c = 0; c < k; c++) {
      double s = 0; for (int d = 0; d < SIZE; d++) s += sums[size_t(c) * SIZE + d] * sums[size_t(c) * SIZE + d];
      if (s > 0) for (int d = 0; d < SIZE; d++) centres[size_t(c) * SIZE + d] = float(sums[size_t(c) * SIZE + d] / sqrt(s));
    }
  }
  return of;
}

int main(int argc, char** argv) {
  if (argc < 5) return 1;
  FILE* in = fopen(argv[1], "rb");
  if (!in) return 1;
  fseek(in, 0, SEEK_END); size_t n = ftell(in) / 4; rewind(in);
  vector<int> stream(n);
  if (fread(stream.data(), 4, n, in) != n) return 1;
  fclose(in);
  int words = atoi(argv[2]), epochs = atoi(argv[3]);
  vector<float> vectors = skipGram(stream, words, epochs);
  vector<float> centres, coarse, coarser;
  vector<int> fine = kMeans(vectors, words, 1024, 12, centres);
  vector<int> middle = kMeans(centres, 1024, 256, 20, coarse), top = kMeans(coarse, 256, 64, 20, coarser);
  vector<int> classes = exchange(stream, words);
  FILE* out = fopen(argv[4], "w");
  for (int w = 0; w < words; w++) fprintf(out, "%d\t%d\n", classes[w], fine[w]);
  for (int c = 0; c < 1024; c++) fprintf(out, "L\t%d\t%d\n", middle[c], top[middle[c]]);
  fclose(out);
}
