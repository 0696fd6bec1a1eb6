// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/local_text.h"

namespace trailscope {

const std::string& LocalText::in(std::string_view language) const
{
    static const std::string none;
    for (const auto wanted : {language, std::string_view("en")}) {
        if (const auto found = byLanguage.find(std::string(wanted)); found != byLanguage.end()) {
            return found->second;
        }
    }
    return none;
}

} // namespace trailscope
