// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/review/preset.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

using Kind = PresetParameter::Kind;

PresetParameter parameter(Kind kind, std::optional<Field> field = {})
{
    return {"p", {{{"en", "P"}}}, kind, field, "1"};
}

//! The canonical filter of what stands before the parameter and the parameter's value.
std::string filterOf(std::string_view before, const PresetParameter& parameter, std::string_view value)
{
    const auto text = parameterText(parameter, value);
    if (!text.ok()) {
        return "wrong: " + text.error().detail;
    }
    const auto parsed = parseFilter(std::string(before) + text.value());
    return parsed.filter() != nullptr ? toText(*parsed.filter()) : describe(*parsed.error());
}

TEST(PresetParameterTest, APeriodIsASpanOrARangeOfBothItsEnds)
{
    const auto period = parameter(Kind::Period);

    EXPECT_EQ(filterOf("time in ", period, "last 30d"), "time = last 30d");
    EXPECT_EQ(filterOf("time in ", period, " 2026-10 "), "time = 2026-10");
    EXPECT_EQ(filterOf("time in ", period, "2026-10-01..2026-10-31"), "time in [2026-10-01, 2026-10-31]");
    EXPECT_EQ(filterOf("time in ", period, "2026-10-01 09:00 .. 2026-10-01 18:00"),
              R"(time in ["2026-10-01 09:00", "2026-10-01 18:00"])");
    EXPECT_EQ(filterOf("user: x and time in ", period, "*"), "user: x");
}

TEST(PresetParameterTest, AListIsAnyOfItsItems)
{
    const auto names = parameter(Kind::Names);

    EXPECT_EQ(filterOf("user = ", names, "root, Ji* ,\"Yamada, Taro\""),
              R"(user = (root or Ji* or "Yamada, Taro"))");
    EXPECT_EQ(filterOf("user = ", names, "and"), R"(user = "and")");
    EXPECT_EQ(filterOf("user = ", names, "a\" or root: yes or user: \"b"),
              R"(user = "a\" or root: yes or user: \"b")");
    EXPECT_EQ(filterOf("ip = ", parameter(Kind::Networks), "10.0.0.0/8, 2001:db8::1"),
              "ip = 10.0.0.0/8 or ip = 2001:db8::1");
    EXPECT_EQ(filterOf("login = ", parameter(Kind::Values, Field::Login), "SUCCESS,failure"),
              "login = (success or failure)");
}

TEST(PresetParameterTest, AValueThatIsNotOfTheKindIsRefusedWithAReason)
{
    struct Wrong {
        PresetParameter parameter;
        std::string value;
    };
    for (const auto& [parameter, value] :
         {Wrong{parameter(Kind::Period), "soon"}, Wrong{parameter(Kind::Period), "2026-02-30"},
          Wrong{parameter(Kind::Period), "2026-10-31..2026-10-01"}, Wrong{parameter(Kind::Period), ""},
          Wrong{parameter(Kind::Number), "-1"}, Wrong{parameter(Kind::Number), "2.5"},
          Wrong{parameter(Kind::Number), "1234567890123456"}, Wrong{parameter(Kind::Number), ""},
          Wrong{parameter(Kind::Names), "a,,b"}, Wrong{parameter(Kind::Names), ""},
          Wrong{parameter(Kind::Networks), "10.0.0.0/33"}, Wrong{parameter(Kind::Networks), "office"},
          Wrong{parameter(Kind::Values, Field::Login), "maybe"}}) {
        const auto text = parameterText(parameter, value);

        ASSERT_FALSE(text.ok()) << value;
        EXPECT_EQ(text.error().code, ErrorCode::BadArgument);
        EXPECT_EQ(text.error().where, "p");
        EXPECT_FALSE(text.error().detail.empty());
    }
}

TEST(PresetParameterTest, ReferencesAreReplacedWhereverTheyStand)
{
    auto size = parameter(Kind::Number);
    size.id = "size";
    size.value = "5";

    EXPECT_EQ(filledText("bytes > ${size} or user: x${size}", {size}).value(), "bytes > 5 or user: x5");
    EXPECT_EQ(filledText("user: ${Size} $ { ${", {size}).value(), "user: ${Size} $ { ${");
    EXPECT_EQ(filledText("bytes > ${limit}", {size}).error().where, "limit");
    EXPECT_EQ(filledText("user: \"${limit}\"", {}).value(), "user: \"${limit}\"");
}

TEST(PresetParameterTest, EveryKindHasItsName)
{
    for (const auto kind : {Kind::Period, Kind::Number, Kind::Names, Kind::Networks, Kind::Values}) {
        EXPECT_EQ(findParameterKind(kindName(kind)), kind);
    }
    EXPECT_EQ(findParameterKind("text"), std::nullopt);
}

} // namespace
} // namespace trailscope
