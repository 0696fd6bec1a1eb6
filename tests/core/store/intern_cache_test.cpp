// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/intern_cache.h"

#include <gtest/gtest.h>
#include <random>
#include <string>
#include <vector>

namespace trailscope {

namespace {

//! Texts of one to 40 bytes of two letters, so that many are alike but for one byte.
std::vector<std::string> makeTexts(std::mt19937& random, std::size_t count)
{
    std::uniform_int_distribution<std::size_t> size(0, 40);
    std::uniform_int_distribution<int> letter(0, 15);
    std::vector<std::string> texts(count);
    for (auto& text : texts) {
        text.assign(size(random), 'a');
        for (auto& c : text) {
            c = letter(random) == 0 ? 'b' : 'a';
        }
    }
    return texts;
}

} // namespace

TEST(InternCacheTest, CodesAreThoseOfTheTableWhateverIsCached)
{
    std::mt19937 random(7);
    const auto texts = makeTexts(random, 3'000);
    std::uniform_int_distribution<std::size_t> pick(0, texts.size() - 1);
    std::uniform_int_distribution<Code> leader(0, 20);
    StringTable table;
    StringTable ledTable;
    StringTable plain;
    InternCache cache;
    InternCache led;

    for (int i = 0; i < 20'000; ++i) {
        const auto& text = texts[pick(random)];
        const auto expected = plain.intern(text);
        ASSERT_EQ(cache.intern(text, table), expected) << text;
        ASSERT_EQ(led.internAfter(leader(random), text, ledTable), expected) << text;
    }
}

TEST(InternCacheTest, TextsThatDifferInOneByteAreToldApartAtEverySize)
{
    for (std::size_t size = 1; size <= 40; ++size) {
        for (std::size_t at = 0; at < size; ++at) {
            std::string first(size, 'x');
            std::string second = first;
            second[at] = 'y';
            StringTable table;
            InternCache cache;

            EXPECT_EQ(cache.internAfter(0, first, table), 0U);
            EXPECT_EQ(cache.internAfter(0, second, table), 1U) << size << " bytes, differing at " << at;
        }
    }
}

TEST(InternCacheTest, AnEmptyTextIsATextLikeAnyOther)
{
    StringTable table;
    InternCache cache;

    EXPECT_EQ(cache.intern("a", table), 0U);
    EXPECT_EQ(cache.intern("", table), 1U);
    EXPECT_EQ(cache.intern({}, table), 1U);
}

TEST(InternCacheTest, NothingIsRememberedOfATableThatWasCleared)
{
    StringTable table;
    InternCache cache;
    static_cast<void>(cache.intern("a", table));
    static_cast<void>(cache.intern("b", table));

    table.clear();
    cache.forget();

    EXPECT_EQ(cache.intern("b", table), 0U);
}

} // namespace trailscope
