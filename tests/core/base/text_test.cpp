// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

TEST(TextTest, EqualBytesAgreesWithComparingAtEveryLengthAndPlace)
{
    for (std::size_t size = 0; size < 70; ++size) {
        const std::string text(size, 'a');
        EXPECT_TRUE(equalBytes(text, std::string(text))) << size;
        EXPECT_FALSE(equalBytes(text, text + "a")) << size;
        for (std::size_t place = 0; place < size; ++place) {
            auto other = text;
            other[place] = 'b';
            EXPECT_FALSE(equalBytes(text, other)) << size << " " << place;
        }
    }
}

} // namespace
} // namespace trailscope
