#include <gtest/gtest.h>

#include <string>

#include "reading.hpp"

namespace chengdu_subsidy {
namespace {

using namespace test;

TEST(ApplicationReaderOrder, TheOrderOfKeysSaysNothing) {
  const auto same = [](const std::string& a, const std::string& b) {
    const Read first = read(a);
    const Read second = read(b);
    ASSERT_FALSE(first.result.error);
    ASSERT_FALSE(second.result.error);
    EXPECT_EQ(first.application, second.application);
  };
  same(park(R"("scores":{"industry.analysis":1,"infrastructure.network":2,"services.public":3})"),
       park(R"("scores":{"services.public":3,"infrastructure.network":2,"industry.analysis":1})"));
  same(park(R"("subtotals":{"industry":1,"operations":2,"services":null},"total":3)"),
       park(R"("total":3,"subtotals":{"operations":2,"industry":1})"));
  same(cloud(R"("usage":{"base.network.cdn":"a","base.compute.cloud_server":"b",)"
             R"("基础上云/网络资源/CDN":"c"})"),
       cloud(R"("usage":{"基础上云/网络资源/CDN":"c","base.network.cdn":"a",)"
             R"("base.compute.cloud_server":"b"})"));
}

}  // namespace
}  // namespace chengdu_subsidy
