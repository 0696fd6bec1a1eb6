// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/nested_record.h"
#include "core/event/record_reader.h"

//! Records inside others: as objects, as texts that hold JSON, or with dotted names.
namespace trailscope {

namespace {

constexpr int maxWrapping = 4;

} // namespace

// NOLINTBEGIN(misc-no-recursion): as deep as maxWrapping

bool RecordReader::readWrapped(JsonWalk& walk, int depth)
{
    if (depth >= maxWrapping || (walk.token() != '{' && walk.token() != '"')) {
        return walk.skip();
    }
    if (walk.token() == '{') {
        return readWrappedObject(walk, depth);
    }
    std::string_view text;
    if (!walk.readScalar(text)) {
        return false;
    }
    if (text.starts_with('{')) {
        readText(text, depth);
    }
    if (!m_isText) {
        noteOtherText(text);
    }
    return true;
}

//! A wrapped text that is no event.
void RecordReader::noteOtherText(std::string_view text)
{
    // CloudWatch Logs, "Real-time processing of log data with subscriptions": checks of the destination
    m_pending.notice |= text.starts_with("CWL CONTROL MESSAGE");
    // CloudTrail, "Configuring Amazon SNS notifications": a file was delivered
    m_pending.notice |= text.find("\"s3ObjectKey\"") != std::string_view::npos;
    m_pending.packed |= text.starts_with("H4sI"); // gzip in Base64
}

bool RecordReader::readWrappedObject(JsonWalk& walk, int depth)
{
    const auto around = outer();
    startEvent(walk);
    m_wrapDepth = depth + 1;
    if (!readMembers(walk, depth + 1)) {
        return false;
    }
    if (!isEvent()) {
        const bool packed = m_pending.packed;
        const bool notice = m_pending.notice;
        goBackTo(around);
        m_pending.packed |= packed;
        m_pending.notice |= notice;
    }
    return true;
}

//! A wrapped text that is no JSON costs this record only: the one around it can be walked on.
void RecordReader::readText(std::string_view json, int depth)
{
    if (m_isText) {
        return; // text inside a text: no source writes that
    }
    const auto around = outer();
    m_isText = true;
    m_wrapDepth = depth + 1;
    m_text = json;
    m_text.reserve(m_text.size() + simdjson::SIMDJSON_PADDING);
    m_brokenText = m_text.find("vent") != std::string::npos; // any other text is none of an event
    if (m_textStructure.find(m_text)) {
        JsonWalk inner(m_textStructure);
        startEvent(inner);
        m_brokenText = !readMembers(inner, depth + 1) && m_brokenText;
    }
    if (!m_brokenText && !isEvent()) {
        goBackTo(around);
        m_isText = false;
    }
}

// NOLINTEND(misc-no-recursion)

RecordReader::Outer RecordReader::outer() const
{
    return {m_fields, m_pending, m_structure, m_event, m_wrapDepth};
}

void RecordReader::goBackTo(const Outer& outer)
{
    m_fields = outer.fields;
    m_pending = outer.pending;
    m_structure = outer.structure;
    m_event = outer.event;
    m_wrapDepth = outer.wrapDepth;
}

//! Is the record at work one, as far as it was read?
bool RecordReader::isEvent() const
{
    return m_brokenText || m_pending.digest || m_pending.flat || !m_fields[Field::Event].empty()
        || !m_fields[Field::Id].empty();
}

//! Reads the record at work once more, with objects in place of their texts and of dotted names. What it was
//! before stays when that is no JSON.
void RecordReader::readNested()
{
    const auto flat = outer();
    m_nested.clear();
    appendNestedRecord(JsonWalk(*m_structure, m_event), m_nested);
    m_nested.reserve(m_nested.size() + simdjson::SIMDJSON_PADDING);
    if (!m_nestedStructure.find(m_nested)) {
        return;
    }
    JsonWalk nested(m_nestedStructure);
    startEvent(nested);
    if (!readMembers(nested, maxWrapping)) {
        goBackTo(flat);
    }
}

} // namespace trailscope
