// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/text_form.h"

#include "core/base/text_buffer.h"
#include "core/base/utf16.h"
#include "core/event/base64_records.h"
#include "core/event/event_csv.h"
#include "core/event/oss_access_json.h"
#include "core/event/oss_access_log.h"
#include "core/event/timed_lines.h"

namespace trailscope {

namespace {

bool isJson(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    return first == std::string_view::npos || text[first] == '{' || text[first] == '[';
}

AppendJson jsonMakerForUtf8(std::string_view text)
{
    if (isJson(text)) {
        return isOssAccessJson(text) ? appendOssAccessJson
             : isBase64Records(text) ? appendBase64Records
                                     : nullptr;
    }
    if (isOssAccessLog(text)) {
        return appendOssAccessLogAsJson;
    }
    if (isTimedLines(text)) {
        return appendTimedLines;
    }
    return isEventCsv(text) ? appendEventCsvAsJson : nullptr;
}

//! What PowerShell's `>` writes, be it JSON or a table.
void appendUtf16(std::string_view text, std::string& json)
{
    auto utf8 = utf8OfUtf16(text);
    const auto size = utf8.size();
    utf8.append(TextBuffer::padding, '\n');
    const auto plain = std::string_view(utf8).substr(0, size);
    if (const auto append = jsonMakerForUtf8(plain)) {
        append(plain, json);
    } else {
        json += plain;
    }
}

} // namespace

AppendJson jsonMakerFor(std::string_view text)
{
    constexpr std::size_t head = 4'096;
    if (isUtf16(text)) {
        return appendUtf16;
    }
    if (text.substr(0, head).find('\0') != std::string_view::npos) {
        return nullptr; // no text, be it a container in a container
    }
    return jsonMakerForUtf8(text);
}

} // namespace trailscope
