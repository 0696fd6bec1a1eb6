// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_buffer.h"
#include "core/base/utf8.h"
#include "core/event/text_form.h"

#include <cstdint>
#include <cstdlib>

//! Texts of any bytes are turned into JSON of a size that is in proportion, and repaired UTF-8 needs no
//! repair.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::string padded(reinterpret_cast<const char*>(data), size);
    padded.append(trailscope::TextBuffer::padding, ' ');
    const auto text = std::string_view(padded).substr(0, size);
    std::string json;
    if (const auto append = trailscope::jsonMakerFor(text)) {
        append(text, json);
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
