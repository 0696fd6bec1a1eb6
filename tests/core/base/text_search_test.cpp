// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/text_search.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace trailscope {
namespace {

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return toLowerAscii(c); });
    return text;
}

std::vector<std::size_t> found(const TextSearch& search, std::string_view text)
{
    std::vector<std::size_t> places;
    for (auto place = search.find(text, 0); place; place = search.find(text, *place + 1)) {
        places.push_back(*place);
    }
    return places;
}

std::vector<std::size_t> plainlyFound(const std::string& sought, const std::string& text)
{
    std::vector<std::size_t> places;
    for (std::size_t at = 0; (at = lower(text).find(lower(sought), at)) != std::string::npos; ++at) {
        places.push_back(at);
    }
    return places;
}

TEST(TextSearchTest, EveryPlaceInALongTextIsFound)
{
    for (std::size_t place = 0; place < 200; ++place) {
        std::string text(210, '.');
        text.replace(place, 4, "NeeD");

        EXPECT_EQ(found(TextSearch("need"), text), std::vector<std::size_t>{place});
    }
}

TEST(TextSearchTest, RandomTextsAreFoundAsByAPlainSearch)
{
    std::mt19937 random(1);
    const std::string letters = "aAbB@`[{\"\\\xe5\xc5 ";
    const auto randomText = [&](std::size_t size) {
        std::string text;
        for (std::size_t i = 0; i < size; ++i) {
            text += letters[random() % letters.size()];
        }
        return text;
    };
    for (int i = 0; i < 3'000; ++i) {
        const auto text = randomText(random() % 300);
        const auto sought = randomText(1 + random() % 4);
        ASSERT_EQ(found(TextSearch(sought), text), plainlyFound(sought, text)) << sought << " in " << text;
    }
}

TEST(TextSearchTest, TheLastBytesAreSearchedAndNotMore)
{
    std::string text(100, '-');
    text.append("end");

    EXPECT_EQ(TextSearch("END").find(text, 0), 100U);
    EXPECT_EQ(TextSearch("end").find(std::string_view(text).substr(0, 102), 0), std::nullopt);
    EXPECT_EQ(TextSearch("end").find(text, 101), std::nullopt);
    EXPECT_EQ(TextSearch("end").find("", 0), std::nullopt);
}

} // namespace
} // namespace trailscope
