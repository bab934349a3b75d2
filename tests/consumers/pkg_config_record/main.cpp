// A program of somebody else's that keeps records.
#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <chengdu_subsidy/record.hpp>
#include <iostream>

int main() {
  using namespace chengdu_subsidy;
  Application application;
  application.id = "consumer";
  application.track = ParkFacts{};
  Recorder recorder;
  std::string record;
  if (recorder.record(application, chengdu_2024, {}, draw_salts(), {}, record)) return 1;
  const Edition* const editions[] = {&chengdu_2024};
  const Verification found = Verifier(editions).verify(record);
  std::cout << explain(found, 1, Language::en);
  return found.result == RecordResult::identical ? 0 : 1;
}
