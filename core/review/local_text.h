// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace trailscope {

//! A text in several languages by code (`en`, `ja`, `zh_CN`); English is always there.
struct LocalText {
    std::map<std::string, std::string> byLanguage;

    //! In the language, or in English.
    [[nodiscard]] const std::string& in(std::string_view language) const;

    bool operator==(const LocalText&) const = default;
};

} // namespace trailscope
