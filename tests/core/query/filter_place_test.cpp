// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/field_name.h"
#include "core/query/filter_place.h"
#include "core/query/filter_text.h"
#include "tests/support/random_filter.h"
#include "tests/support/written_filter.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

//! `value user "Ji" 6`: the kind, the subject, what is typed and where it begins.
std::string placeBehind(std::string_view text)
{
    const auto place = filterPlaceBehind(text);
    std::string told;
    switch (place.kind) {
    case FilterPlace::Kind::Nothing:
        return "nothing";
    case FilterPlace::Kind::Name:
        told = "name";
        break;
    case FilterPlace::Kind::Operator:
        told = "operator";
        break;
    case FilterPlace::Kind::Value:
        told = "value";
        break;
    case FilterPlace::Kind::Joiner:
        told = "joiner";
        break;
    }
    told += place.subject ? ' ' + subjectName(*place.subject) : "";
    return told + " \"" + place.typed + "\" " + std::to_string(place.begin);
}

struct Example {
    std::string_view text;
    std::string_view place;
};

constexpr Example examples[] = {
    {"", "name \"\" 0"},
    {"us", "name \"us\" 0"},
    {"-us", "name \"us\" 1"},
    {"(us", "name \"us\" 1"},
    {"not us", "name \"us\" 4"},
    {"event = a or us", "name \"us\" 13"},
    {"user ", "operator user \"\" 5"},
    {"user i", "operator user \"i\" 5"},
    {"user in", "operator user \"in\" 5"},
    {"user in ", "operator user \"in\" 5"},
    {"user !", "operator user \"!\" 5"},
    {"bytes <", "operator bytes \"<\" 6"},
    {"user is", "operator user \"is\" 5"},
    {"user is no", "operator user \"is no\" 5"},
    {"user is not n", "operator user \"is not n\" 5"},
    {"user is null ", "joiner \"\" 13"},
    {"record ", "operator record \"\" 7"},
    {"requestParameters.Id ", "operator requestParameters.Id \"\" 21"},
    {"10.0.0.1 ", "joiner \"\" 9"},
    {"user:", "value user \"\" 5"},
    {"user = ", "value user \"\" 7"},
    {"user: Ji", "value user \"Ji\" 6"},
    {"user：Ji", "value user \"Ji\" 7"},
    {"user != \"Jiro Y", "value user \"Jiro Y\" 8"},
    {"user = “Jiro Y", "value user \"Jiro Y\" 7"},
    {R"(user = "a\"b)", R"(value user "a"b" 7)"},
    {"bytes > 1", "value bytes \"1\" 8"},
    {"user like ka", "value user \"ka\" 10"},
    {"user not in (a, b", "value user \"b\" 16"},
    {"(user: Jiro or event: (DeleteKey or De", "value event \"De\" 36"},
    {"user in (Jiro, \"a b\", H", "value user \"H\" 22"},
    {"user in (Jiro,", "value user \"\" 14"},
    {"hour in [22, ", "value hour \"\" 13"},
    {"user: Jiro ", "joiner \"\" 11"},
    {"(user: Jiro ", "joiner \"\" 12"},
    {"user: (a or b) an", "joiner \"an\" 15"},
    {"user: event i", "joiner \"i\" 12"},
    {"kato mor", "joiner \"mor\" 5"},
    {"user = \"a\"", "nothing"},
    {"message: /a", "nothing"},
    {"\"ab", "nothing"},
    {"user: a | sel", "nothing"},
    {"user | sel", "nothing"},
    {"nothing: a", "nothing"},
};

TEST(FilterPlaceTest, TheTextBeforeTheCursorSaysWhatMayStandThere)
{
    for (const auto& [text, place] : examples) {
        EXPECT_EQ(placeBehind(text), place) << text;
    }
}

TEST(FilterPlaceTest, EveryValueThatIsBegunInARandomFilterIsOneOfItsField)
{
    std::mt19937 random(31);
    int values = 0;
    for (int i = 0; i < 2'000; ++i) {
        const auto text = toText(test::randomFilter(random, 2));
        std::string before;
        std::string field;
        for (const auto& piece : test::piecesOf(text)) {
            field = piece.kind == test::Piece::Kind::Field ? piece.text : field;
            const bool isWordAlone = !before.empty() && piece.kind == test::Piece::Kind::Value
                                  && (before.ends_with("= ") || before.ends_with("~ "));
            if (isWordAlone && piece.text != "field") {
                const auto place = filterPlaceBehind(before + piece.text.substr(0, 1));
                EXPECT_EQ(place.kind, FilterPlace::Kind::Value) << before << piece.text;
                EXPECT_EQ(place.subject, findSubject(field)) << before;
                EXPECT_EQ(place.begin, before.size());
                ++values;
            }
            before += piece.text;
        }
    }
    EXPECT_GT(values, 1'000);
}

TEST(FilterPlaceTest, AnyTextHasAPlaceInsideOfIt)
{
    constexpr std::string_view signs = "user =:~<>!()[]{},\"'|#/\\-+ isnot\xEF\xBC\x9A";
    std::mt19937 random(32);
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (auto length = random() % 14; length > 0; --length) {
            text += signs[random() % signs.size()];
        }
        EXPECT_LE(filterPlaceBehind(text).begin, text.size()) << text;
    }
}

} // namespace
} // namespace trailscope
