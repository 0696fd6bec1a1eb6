// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/event.h"

#include <cstddef>
#include <vector>

namespace trailscope::maker {

struct StoryPlace {
    Seconds begin = 0; //!< midnight UTC of the first day
    std::size_t days = 0;
    std::size_t homeRegion = 0;
    std::size_t workRegion = 0; //!< where the machines stand
};

//! What the review has to find, planted in the first account; the days are told in stories.cpp. What would
//! lie outside the period is left out.
//!
//! S1 Jiro is guessed into at night, root is used, people sign in on a holiday; S2 Saburo tries to create
//! what he may not; S3 Shiro makes and removes machines at night, opens a security group to the world and
//! gives himself rights; S4 Goro, who leaves, makes a key, opens a bucket and a database and fetches objects.
[[nodiscard]] std::vector<Draft> makeStories(const Cast& cast, const StoryPlace& place);

} // namespace trailscope::maker
