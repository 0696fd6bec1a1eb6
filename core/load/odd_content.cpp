// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/odd_content.h"

#include "core/archive/file_kind.h"
#include "core/event/text_form.h"

#include <algorithm>
#include <string>

namespace trailscope {

namespace {

bool isJson(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    return first == std::string_view::npos || text[first] == '{' || text[first] == '[';
}

bool isZero(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == '\0'; });
}

//! What is wrong with a text that holds nothing. A file of 0 bytes may be a mark such as `_SUCCESS`, unless
//! its name promises more.
std::optional<Error> emptyContent(std::string_view name, std::string_view text, std::string_view stored)
{
    if (!text.empty()) {
        return Error{ErrorCode::NoContent, {}, std::to_string(text.size()) + " bytes, all of them zero"};
    }
    if (!stored.empty()) {
        return Error{ErrorCode::NoContent, {}, "compressed, but of nothing"};
    }
    if (kindInName(name) || name.ends_with(".json") || name.ends_with(".jsonl")) {
        return Error{ErrorCode::NoContent, {}, "0 bytes"};
    }
    return std::nullopt;
}

//! A name that promises what the text is not. JSON and tables are read under any name: a browser saves
//! objects of `Content-Encoding: gzip` inflated, named .gz all the same.
std::optional<Error> brokenPromise(std::string_view name, std::string_view text)
{
    const auto promised = kindInName(name);
    if (!promised || isJson(text) || jsonMakerFor(text) != nullptr) {
        return std::nullopt;
    }
    if (*promised == FileKind::Gzip) {
        return Error{ErrorCode::NotGzip, {}, {}};
    }
    return Error{ErrorCode::CorruptContainer, {}, "it does not begin as " + std::string(kindName(*promised))};
}

} // namespace

std::optional<Error> oddContent(std::string_view name, std::string_view text, std::string_view stored)
{
    if (isZero(text)) {
        return emptyContent(name, text, stored);
    }
    if (const auto kind = fileKind(text)) {
        if (*kind == FileKind::AppleDouble) {
            return Error{ErrorCode::NotATrail, {}, std::string(kindName(*kind))};
        }
        const auto inGzip = fileKind(stored) == FileKind::Gzip ? " in gzip" : "";
        return Error{ErrorCode::UnreadFormat, {}, std::string(kindName(*kind)) + inGzip};
    }
    const bool isAsStored = text.data() == stored.data();
    return isAsStored ? brokenPromise(name, text) : std::nullopt;
}

} // namespace trailscope
