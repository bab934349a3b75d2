# The program prints what the document shows.
file(READ ${document} text)
string(REGEX MATCH "```text\n([^`]*)```" shown "${text}")
set(shown "${CMAKE_MATCH_1}")
execute_process(COMMAND ${program} OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
if(NOT printed STREQUAL shown)
  message(FATAL_ERROR "printed:\n${printed}shown:\n${shown}")
endif()
