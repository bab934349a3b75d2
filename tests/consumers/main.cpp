// A program of somebody else's that uses the library.
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <iostream>
#ifdef WITH_JSON
#include <chengdu_subsidy/json.hpp>
#endif

int main() {
  using namespace chengdu_subsidy;
  Application application;
  application.id = "consumer";
  ParkFacts park;
  park.assessed_star = 5;
  park.previous_star = 3;
  application.track = park;
  const Decision decision = decide(application);
  std::cout << chengdu_2024.id << ' ' << decision.computed_amount->to_string() << '\n';
#ifdef WITH_JSON
  std::string json;
  write_decision(decision, json);
  if (json.find("\"computed_amount\":\"2000000.00\"") == std::string::npos) return 1;
#endif
  return decision.computed_amount->to_string() == "2000000.00" ? 0 : 1;
}
