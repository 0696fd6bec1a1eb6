// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/json_escape.h"

#include <gtest/gtest.h>
#include <string>

namespace trailscope {
namespace {

TEST(JsonEscapeTest, AnEscapeIsFoundWhereverItStands)
{
    for (std::size_t size = 0; size < 100; ++size) {
        const std::string plain(size, 'a');
        EXPECT_FALSE(json::hasEscape(std::string_view(plain + std::string(64, '\\')).substr(0, size)))
            << size;
        for (std::size_t place = 0; place < size; ++place) {
            auto text = plain + std::string(64, ' ');
            text[place] = '\\';
            EXPECT_TRUE(json::hasEscape(std::string_view(text).substr(0, size))) << size << " " << place;
        }
    }
}

} // namespace
} // namespace trailscope
