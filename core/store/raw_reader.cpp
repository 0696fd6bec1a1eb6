// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/raw_reader.h"

namespace trailscope {

namespace {

class SharedTextReader final : public RawReader {
public:
    explicit SharedTextReader(const RawSource& source) : m_source(source) {}

    [[nodiscard]] Result<std::string_view> read(FileId file) override
    {
        auto text = m_source.fileText(file);
        if (!text.ok()) {
            return text.error();
        }
        m_text = std::move(text).value();
        return std::string_view(*m_text);
    }

private:
    const RawSource& m_source;
    FileText m_text;
};

} // namespace

std::unique_ptr<RawReader> makeReader(const RawSource& source)
{
    const auto* maker = dynamic_cast<const RawReaderMaker*>(&source);
    return maker != nullptr ? maker->makeReader() : std::make_unique<SharedTextReader>(source);
}

} // namespace trailscope
