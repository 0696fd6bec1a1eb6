// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/query/texts_beginning.h"

#include <gtest/gtest.h>
#include <random>
#include <set>
#include <string>

namespace trailscope {
namespace {

TEST(TextsBeginningTest, HoldsEveryTextThatBeginsSoAndAtMostAFewOthersARange)
{
    std::mt19937 random(5);
    std::set<std::string> texts{""};
    while (texts.size() < 20'000) {
        std::string text;
        for (auto length = random() % 9; length > 0; --length) {
            text += std::string("aAbB-_\0\xc3\xff", 9)[random() % 9];
        }
        texts.insert(text);
    }
    const Dictionary dictionary({texts.begin(), texts.end()}, Dictionary::Order::Sorted);
    for (const std::string beginning :
         {"", "a", "ab", "a-b", "abab", "-", "-_", "_a", "zz", "abba-abb", "a_b-"}) {
        std::vector<bool> isInside(dictionary.size(), false);
        std::size_t inside = 0;
        Code last = 0;
        const auto ranges = textsBeginning(dictionary, beginning);
        for (const auto range : ranges) {
            EXPECT_LE(last, range.first) << beginning;
            EXPECT_LT(range.first, range.last) << beginning;
            last = range.last;
            std::fill(isInside.begin() + range.first, isInside.begin() + range.last, true);
            inside += range.last - range.first;
        }
        std::size_t expected = 0;
        for (Code code = 0; code < dictionary.size(); ++code) {
            const bool begins = startsWithIgnoreCase(dictionary.text(code), beginning);
            EXPECT_TRUE(isInside[code] || !begins) << beginning;
            expected += begins ? 1 : 0;
        }
        EXPECT_LE(inside, expected + 16 * ranges.size()) << beginning;
    }
}

TEST(TextsBeginningTest, AnEmptyDictionaryHasNone)
{
    EXPECT_TRUE(textsBeginning(Dictionary(), "a").empty());
}

} // namespace
} // namespace trailscope
