// Runs a fuzz target without libFuzzer, with any compiler: on every file of a folder of seeds, then
// on so many inputs that are made from them at random. The same seeds give the same inputs.
//
//   fuzz_money SEEDS RUNS [FINDING]
//
// An input that fails ends the program, and is kept in FINDING where that is given.
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "checking.hpp"

namespace {

using Input = std::string;

class Mutator {
 public:
  explicit Mutator(const std::vector<Input>& seeds) : seeds_(seeds) {}

  Input next() {
    Input input = seeds_[below(seeds_.size())];
    for (std::size_t changes = 1 + below(4); changes > 0; --changes) change(input);
    return input;
  }

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }

  void change(Input& input) {
    const std::size_t at = below(input.size() + 1);
    const Input& other = seeds_[below(seeds_.size())];
    switch (below(6)) {
      case 0: input.insert(at, 1, static_cast<char>(random_())); break;
      case 1: input.erase(at, 1 + below(8)); break;
      case 2:
        if (at < input.size()) input[at] = static_cast<char>(input[at] ^ (1 << below(8)));
        break;
      case 3:
        if (at < input.size()) input[at] = static_cast<char>('0' + below(10));
        break;
      case 4: input.insert(at, other, below(other.size() + 1), 1 + below(24)); break;
      default: input.insert(at, input, below(input.size() + 1), 1 + below(24)); break;
    }
  }

  std::mt19937_64 random_{20240331};
  const std::vector<Input>& seeds_;
};

std::vector<Input> read_seeds(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry);
  std::sort(files.begin(), files.end());
  std::vector<Input> seeds;
  for (const auto& file : files) {
    std::ifstream stream(file, std::ios::binary);
    seeds.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
  }
  return seeds;
}

const Input* tried = nullptr;
const char* finding = nullptr;

// Keeps the input that the program ends on.
void keep(int signal) {
  if (finding != nullptr && tried != nullptr) std::ofstream(finding, std::ios::binary) << *tried;
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void run(const Input& input) {
  tried = &input;
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: %s SEEDS RUNS [FINDING]\n", argv[0]);
    return 2;
  }
  finding = argc > 3 ? argv[3] : nullptr;
  for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL}) std::signal(signal, &keep);
  const std::vector<Input> seeds = read_seeds(argv[1]);
  if (seeds.empty()) {
    std::fprintf(stderr, "no seeds in %s\n", argv[1]);
    return 2;
  }
  for (const Input& seed : seeds) run(seed);
  Mutator mutator(seeds);
  const unsigned long runs = std::stoul(argv[2]);
  for (unsigned long i = 0; i < runs; ++i) {
    const Input input = mutator.next();
    run(input);
  }
  std::printf("%zu seeds and %lu inputs made from them\n", seeds.size(), runs);
  return 0;
}
