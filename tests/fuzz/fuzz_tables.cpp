// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_buffer.h"
#include "core/base/utf8.h"
#include "core/event/event_csv.h"
#include "core/event/oss_access_json.h"
#include "core/event/oss_access_log.h"

#include <cstdint>
#include <cstdlib>

//! Tables of any bytes are turned into text of a size that is in proportion, and repaired UTF-8 needs no
//! repair.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    std::string json;
    if (trailscope::isOssAccessLog(text)) {
        trailscope::appendOssAccessLogAsJson(text, json);
    }
    if (trailscope::isEventCsv(text)) {
        trailscope::appendEventCsvAsJson(text, json);
    }
    if (trailscope::isOssAccessJson(text)) {
        std::string padded(text);
        padded.append(trailscope::TextBuffer::padding, ' ');
        trailscope::appendOssAccessJson(std::string_view(padded).substr(0, size), json);
    }
    std::string sound;
    trailscope::replaceBrokenUtf8(text, sound);
    std::string again;
    trailscope::replaceBrokenUtf8(sound, again);
    if (again != sound) {
        std::abort();
    }
    return 0;
}
