// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/record_at.h"
#include "core/event/trail_parser.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

//! Reads every byte that it is shown, so that a view into freed memory is noticed.
class Reader final : public trailscope::EventSink {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    void event(const trailscope::EventFields& event, std::uint32_t offset) override
    {
        for (const auto text : event.texts) {
            for (const char c : text) {
                m_sum += static_cast<unsigned char>(c);
            }
        }
        if (offset >= m_text.size() || m_text[offset] != '{') {
            std::abort(); // no raw record could be given back
        }
        m_sum += static_cast<unsigned>(trailscope::recordAt(m_text, offset).size());
    }

    void damaged(const trailscope::Error& error, std::uint32_t offset) override
    {
        if (error.detail.empty() || offset > m_text.size()) {
            std::abort();
        }
    }

    [[nodiscard]] unsigned sum() const { return m_sum; }

private:
    std::string_view m_text;
    unsigned m_sum = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    trailscope::TextBuffer text;
    if (!text.reserve(size + 1)) {
        return 0;
    }
    std::copy_n(reinterpret_cast<const char*>(data), size, text.data());
    std::fill_n(text.data() + size, trailscope::TextBuffer::padding, '\0');
    text.setSize(size);
    Reader reader(text.view());
    trailscope::TrailParser parser;
    static_cast<void>(parser.parse(text, reader));
    [[maybe_unused]] static volatile unsigned sink = 0;
    sink = reader.sum();
    return 0;
}
